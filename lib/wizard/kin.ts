import { areCloseKin, couples, possibleParents, provenParents } from "@/policies/assess/kin-words";
import type { Household, Person } from "@/policies/facts/schema";
import { grownAgeYears, type Relation } from "@/policies/facts/vocabulary";
import type { Ref } from "./fact-key";

type Pairs = readonly (readonly [Relation, Relation])[];

/** Do the words of relation allow it? Of whom nothing is said, everything is possible. */
const allows = (pairs: Pairs, one: Person, other: Person): boolean =>
  one.relation == null || other.relation == null || pairs.some(([a, b]) => a === one.relation && b === other.relation);

const canBeMarried = (one: Person, other: Person): boolean =>
  (other.ageYears ?? grownAgeYears) >= grownAgeYears &&
  (other.spouse == null || other.spouse === one.id) &&
  !areCloseKin(one, other) &&
  (allows(couples, one, other) || allows(couples, other, one));

const canBeParent = (parent: Person, child: Person): boolean =>
  (parent.ageYears == null || child.ageYears == null || parent.ageYears > child.ageYears) &&
  (allows(possibleParents, parent, child) || allows(provenParents, parent, child));

/** Those who can be the spouse or a parent of somebody, and whoever has been said to be. */
export function possibleKin({ people }: Household, { fact, person }: Pick<Ref, "fact" | "person">): string[] {
  const own = people.find(({ id }) => id === person);
  if (!own) return [];
  const others = people.filter((other) => other.id !== person);
  const fits =
    fact === "spouse"
      ? (other: Person) => other.id === own.spouse || canBeMarried(own, other)
      : (other: Person) => own.parents?.includes(other.id) || canBeParent(other, own);
  return others.filter(fits).map(({ id }) => id);
}

/** Whose spouse can only be somebody who is asked on the same page is not asked as well: children before those who married in. */
export function withoutMutual(household: Household, refs: readonly Ref[]): Ref[] {
  const relationOf = (ref: Ref) => household.people.find(({ id }) => id === ref.person)?.relation;
  const asked = new Set<string | null>();
  const marriages = refs.filter(({ fact }) => fact === "spouse");
  for (const ref of [
    ...marriages.filter((one) => relationOf(one) !== "childInLaw"),
    ...marriages.filter((one) => relationOf(one) === "childInLaw"),
  ]) {
    const possible = possibleKin(household, ref);
    if (possible.length === 0 || possible.some((id) => !asked.has(id))) asked.add(ref.person);
  }
  return refs.filter((ref) => ref.fact !== "spouse" || asked.has(ref.person));
}
