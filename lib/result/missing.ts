import type { Need, PersonAssessment, Step } from "@/policies/assess/assessment";
import type { FactRef } from "@/policies/fact-catalogue";
import type { JurisdictionId } from "@/policies/jurisdictions";

/** One way in that is not open yet, with everybody for whom it would open. */
export interface WayForward {
  route: string;
  leadBy: string;
  needs: Need[];
  for: string[];
  /** Only time or a printed paper is missing. */
  near: boolean;
}

const near = ({ needs }: Step): boolean => needs.every(({ kind }) => kind === "wait" || kind === "paper");
/** What asks nothing of anybody in particular, such as another place, is one way, whoever applies. */
const signature = ({ route, leadBy, needs }: Step): string =>
  JSON.stringify([route, needs.some(({ person }) => person) ? leadBy : null, needs.map(({ fact, person, need }) => [fact, person, need])]);

/** The ways in of several people, the nearest first; the same way for several people is told once. */
export function waysForward(people: readonly PersonAssessment[]): WayForward[] {
  const ways = new Map<string, WayForward>();
  for (const person of people) {
    for (const step of person.steps) {
      const key = signature(step);
      const way = ways.get(key) ?? { route: step.route, leadBy: step.leadBy, needs: step.needs, for: [], near: near(step) };
      way.for.push(person.id);
      ways.set(key, way);
    }
  }
  return [...ways.values()].sort((a, b) => Number(b.near) - Number(a.near) || b.for.length - a.for.length);
}

/**
 * For everybody who is `notYet`: the nearest way, once for all whom it serves. Where the text can be read in two ways, time alone
 * may not be enough on the other reading: then it is the way by which the outcome comes about, with all that it needs.
 */
export function whatIsMissing(people: readonly PersonAssessment[]): WayForward[] {
  const waiting = people.filter(({ outcome }) => outcome === "notYet");
  const served = new Set<string>();
  const leads = (way: WayForward): boolean => way.near
    || waiting.some(({ id, routes, steps }) => way.for.includes(id) && !steps.some(near) && routes.some((route) => route.id === way.route && route.leadBy === way.leadBy));
  return waysForward(waiting).filter((way) => {
    const serves = leads(way) && way.for.some((id) => !served.has(id));
    if (serves) for (const id of way.for) served.add(id);
    return serves;
  });
}

/** One fact that can still change an answer, and of whom it is not known. */
export interface Ask {
  ref: FactRef<JurisdictionId>;
  people: string[];
}

/** What is not known, each fact once with everybody whose it is; in the order in which they came up. */
export function asksOf(refs: readonly FactRef<JurisdictionId>[]): Ask[] {
  const asks = new Map<string, Ask>();
  for (const ref of refs) {
    const key = `${ref.fact} ${ref.jurisdiction}`;
    const ask = asks.get(key) ?? { ref, people: [] };
    if (ref.person !== null && !ask.people.includes(ref.person)) ask.people.push(ref.person);
    asks.set(key, ask);
  }
  return [...asks.values()];
}
