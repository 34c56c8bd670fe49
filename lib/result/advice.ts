import { refKey } from "@/policies/facts/rows";
import type { Household } from "@/policies/facts/schema";
import { effortOf } from "./effort";
import type { WayForward } from "./missing";

/** More than this at once is no advice. */
const most = 3;
/** Nor is what asks for so much more than the way that asks least. */
const mostMore = 2;
/** From this age on nobody is sent to look for a job while something else helps. */
const retiresAt = 60;

/** The few ways worth telling: none that asks for all that another one asks for, and for more, of the same people. */
export function advised(ways: readonly WayForward[], { people }: Pick<Household, "people">): WayForward[] {
  const isOld = (id: string | null): boolean => (people.find((person) => person.id === id)?.ageYears ?? 0) >= retiresAt;
  const sendsTheOldToWork = ({ needs }: WayForward): boolean =>
    needs.some(({ fact, person }) => fact === "work" && isOld(person));
  const others = ways.filter((way) => !sendsTheOldToWork(way));
  const least = Math.min(...ways.map(({ needs }) => effortOf(needs)));
  return ways
    .filter((way) => !sendsTheOldToWork(way) || !way.for.every((id) => others.some((other) => other.for.includes(id))))
    .filter((way) => effortOf(way.needs) <= least + mostMore)
    .filter((way, at, all) => !all.some((other, before) => before < at && asksLess(other, way)))
    .slice(0, most);
}

const asksLess = (less: WayForward, more: WayForward): boolean =>
  more.for.every((person) => less.for.includes(person)) && needsOf(less).every((need) => needsOf(more).includes(need));

const needsOf = ({ needs }: WayForward): string[] => needs.map((need) => `${refKey(need)} ${String(need.need)}`);
