import { refKey } from "@/policies/facts/rows";
import type { WayForward } from "./missing";

/** More than this at once is no advice. */
const most = 3;

/** The few ways worth telling: none that asks for all that another one asks for, and for more, of the same people. */
export function advised(ways: readonly WayForward[]): WayForward[] {
  const worth = ways.filter((way, at) => !ways.some((other, before) => before < at && asksLess(other, way)));
  return worth.slice(0, most);
}

const asksLess = (less: WayForward, more: WayForward): boolean =>
  more.for.every((person) => less.for.includes(person)) && needsOf(less).every((need) => needsOf(more).includes(need));

const needsOf = ({ needs }: WayForward): string[] => needs.map((need) => `${refKey(need)} ${String(need.need)}`);
