import type { Need, PersonAssessment, Step as WayIn } from "@/policies/assess/assessment";
import { effortOf } from "./effort";

/** One way in that is not open yet, with everybody for whom it would open. */
export interface WayForward {
  route: string;
  /** Who can go first: each of them alone brings in all of these people. */
  leads: [string, ...string[]];
  /** Everybody goes by themselves: `needs` are those of each. */
  each: boolean;
  /** `localRules`: so far leads the way, and the authority decides. */
  to: WayIn["to"];
  /** In the name of the first who can go first. */
  needs: Need[];
  for: string[];
  /** Only time or a printed paper is missing. */
  near: boolean;
}

const isNear = ({ needs }: WayIn): boolean => needs.every(({ kind }) => kind === "wait" || kind === "paper");
/** What asks nothing of anybody in particular is one way, whoever applies. */
const signature = ({ route, leadBy, to, needs }: WayIn): string =>
  JSON.stringify([
    route,
    to,
    needs.some(({ person }) => person) ? leadBy : null,
    needs.map(({ fact, person, register, need }) => [fact, person, register, need]),
  ]);

/** The same way, whoever goes first: what it needs of the lead reads as needed of anybody. */
const pattern = ({ route, leads: [lead], to, needs }: WayForward): string =>
  JSON.stringify([route, to, needs]).replaceAll(`"${lead}"`, '"lead"');

const own = ({ steps }: PersonAssessment, area: string): WayIn[] =>
  steps.filter((step) => step.area === area && step.needs.length > 0);

/** The ways into one kind of place, those that take least first; the same way for several people is told once. */
export function waysForward(people: readonly PersonAssessment[], area: string): WayForward[] {
  const ways = new Map<string, { way: WayForward; position: number }>();
  for (const person of people) {
    own(person, area).forEach((step, index) => {
      const key = signature(step);
      const { route, leadBy, to, needs } = step;
      const found = ways.get(key) ?? {
        way: { route, leads: [leadBy], each: false, to, needs, for: [], near: isNear(step) },
        position: index,
      };
      found.way.for.push(person.id);
      found.position = Math.min(found.position, index);
      ways.set(key, found);
    });
  }
  const ordered = [...ways.values()]
    .sort(
      (a, b) =>
        Number(b.way.near) - Number(a.way.near) ||
        effortOf(a.way.needs) - effortOf(b.way.needs) ||
        a.position - b.position ||
        b.way.for.length - a.way.for.length,
    )
    .map(({ way }) => way);
  return together(ordered);
}

/** Two ways that differ only in who goes first are one: either brings in the same people, or each goes alone. */
function together(ways: readonly WayForward[]): WayForward[] {
  const found = new Map<string, WayForward>();
  for (const way of ways) {
    const isAlone = way.for.length === 1 && way.for[0] === way.leads[0];
    const key = `${isAlone ? "alone" : way.for.join()} ${pattern(way)}`;
    const same = found.get(key);
    if (!same) found.set(key, { ...way, leads: [...way.leads], for: [...way.for] });
    else if (isAlone) Object.assign(same, { each: true, for: [...same.for, ...way.for] });
    else same.leads.push(...way.leads);
  }
  return [...found.values()];
}

/**
 * For everybody who is `notYet`: the nearest way, once for all whom it serves. Where the text can be read in two ways, time alone
 * may not be enough on the other reading: then it is the way by which the outcome comes about, with all that it needs.
 */
export function whatIsMissing(people: readonly PersonAssessment[], area: string): WayForward[] {
  const waiting = people.filter(({ outcome }) => outcome === "notYet");
  const served = new Set<string>();
  const leads = (way: WayForward): boolean =>
    way.near ||
    waiting.some(
      (person) =>
        way.for.includes(person.id) &&
        !own(person, area).some(isNear) &&
        person.routes.some(({ id, leadBy }) => id === way.route && (way.each || way.leads.includes(leadBy))),
    );
  return waysForward(waiting, area).filter((way) => {
    const serves = leads(way) && way.for.some((id) => !served.has(id));
    if (serves) for (const id of way.for) served.add(id);
    return serves;
  });
}
