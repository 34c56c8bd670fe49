import type { Outcome, PersonAssessment } from "@/policies/assess/assessment";

/** Who applies, and who comes along with them. */
export interface Combination {
  lead: string;
  followers: string[];
  /** Whether these may come along is for the authority. */
  atDiscretion: string[];
}

/**
 * The fewest applications that bring in everybody who is on some route: whoever leads most first.
 * Somebody whose own route is open follows no one, unless that saves an application.
 */
export function combinationsOf(people: readonly PersonAssessment[]): Combination[] {
  const open = people.filter(({ routes }) => routes.length > 0);
  const leads = people.map(({ id }) => id);
  const left = new Set(open.map(({ id }) => id));
  const combinations: Combination[] = [];
  while (left.size > 0) {
    const led = leads.map((lead) =>
      open.filter(({ id, routes }) => left.has(id) && routes.some(({ leadBy }) => leadBy === lead)).map(({ id }) => id),
    );
    const most = led.reduce((best, members, index) => (members.length > (led[best]?.length ?? 0) ? index : best), 0);
    const lead = leads[most] ?? "";
    const covered = led[most] ?? [];
    if (covered.length === 0) break;
    for (const id of covered) left.delete(id);
    combinations.push({ lead, ...followersOf(open.filter(({ id }) => id !== lead && covered.includes(id))) });
  }
  return combinations;
}

/** Somebody whose answer is still open is not promised anything. */
function followersOf(followers: readonly PersonAssessment[]): Omit<Combination, "lead"> {
  const ids = (...outcomes: Outcome[]): string[] =>
    followers.filter(({ outcome }) => outcomes.includes(outcome)).map(({ id }) => id);
  return { followers: ids("accepted", "notYet", "dependsOnReading"), atDiscretion: ids("localRules") };
}
