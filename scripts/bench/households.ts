import fc from "fast-check";
import type { Household } from "../../policies/facts";
import { findImpossibleFacts } from "../../policies/impossible-facts";
import { jurisdictionIds } from "../../policies/jurisdictions";
import { refsOf, valuesOf, withFact } from "../../policies/testing/arbitrary-household";
import { householdSchema } from "../../policies/facts";

const members = [
  { relation: "applicant", ageYears: 40, maritalStatus: "married" },
  { relation: "spouse", ageYears: 38, maritalStatus: "married" },
  { relation: "child", ageYears: 18, maritalStatus: "neverMarried" },
  { relation: "child", ageYears: 16, maritalStatus: "neverMarried" },
  { relation: "parent", ageYears: 66, maritalStatus: "married" },
  { relation: "parent", ageYears: 64, maritalStatus: "married" },
];
const given = new Set(["ageYears", "maritalStatus"]);

const people = members.map((member, index) => ({ id: `P${index + 1}`, ...member, ties: Object.fromEntries(jurisdictionIds.map((id) => [id, {}])) }));
const destinations = Object.fromEntries(jurisdictionIds.map((id) => [id, { dwellingHolder: "P1" }]));
const family = householdSchema.parse({ people, destinations });

const choices = jurisdictionIds.flatMap((id) =>
  refsOf(family, id).filter(({ fact }) => !given.has(fact)).map((ref) => fc.constantFrom(...valuesOf(ref.fact, id)).map((value) => ({ ref, value }))));

const arbitraryFamily: fc.Arbitrary<Household> = fc
  .tuple(...choices)
  .map((chosen) => chosen.reduce((household, { ref, value }) => withFact(household, ref, value), family))
  .filter((household) => findImpossibleFacts(household).length === 0);

/** Families of six that state everything about themselves in all five places: the most that one assessment can have to read. */
export const everythingStated: readonly Household[] = fc.sample(arbitraryFamily, { seed: 1, numRuns: 20 });

/** The same families as they come to a counter: one place considered, in the others no ties. */
export const onePlaceConsidered: readonly Household[] = everythingStated.map((household, index) => {
  const id = jurisdictionIds[index % jurisdictionIds.length] ?? "xining";
  return {
    ...household,
    destinations: { [id]: household.destinations?.[id] } as Household["destinations"],
    people: household.people.map((person) => ({ ...person, ties: { [id]: person.ties?.[id] } as typeof person.ties })),
  };
});
