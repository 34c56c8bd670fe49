import { kin, kins } from "../criterion";
import type { Person } from "../facts/schema";
import { findingOf, person } from "./made-policy";

export type Facts = Partial<Omit<Person, "id" | "ties" | "relation">>;
export const family = (...members: [Person["relation"], Facts?][]): Person[] =>
  members.map(([relation, facts], index) =>
    person(`P${index + 1}`, relation, { ageYears: ages[relation ?? "sibling"] ?? 30, ...facts }),
  );
const ages: Partial<Record<string, number>> = {
  child: 10,
  parent: 60,
  parentInLaw: 58,
  grandparent: 85,
  grandchild: 2,
  applicant: 35,
  spouse: 34,
};

/** What the follower is to the lead: a word, the words between which it is open (with a question mark), or nothing. */
export function to(people: readonly Person[], follower: number, lead: number): string {
  const found = kins.map((one) => [one, findingOf(kin(one), people, { subject: follower, lead })] as const);
  return found
    .flatMap(([one, finding]) => (finding === "met" ? [one] : finding === "unknown" ? [`${one}?`] : []))
    .join(" ");
}
/** In both directions. */
export const between = (people: readonly Person[], a: number, b: number): [string, string] => [
  to(people, a, b),
  to(people, b, a),
];
