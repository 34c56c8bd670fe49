import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "..";
import { liesIn } from "../areas";
import { rowOf, type FactRef } from "../facts/rows";
import type { Household } from "../facts/schema";
import { grownAgeYears, none } from "../facts/vocabulary";
import { factIn } from "../facts/with-fact";
import { seatOf, type JurisdictionId } from "../jurisdictions";
import { arbitraryHousehold } from "../testing/arbitrary-household";
import { forget, statedRefs as refsStated } from "../testing/stated-refs";
import { ownFacts } from "../testing/completions";
import { asOf } from "../testing/made-policy";
import { propertyRuns, propertyTimeout } from "../testing/pace";

/** What nobody has said is never a no (contract, third property). */

const numRuns = propertyRuns(60);

const statedRefs = (household: Household): FactRef<JurisdictionId>[] =>
  refsStated(household) as FactRef<JurisdictionId>[];

const outcomes = (household: Household): Map<string, string> =>
  new Map(
    assess(household, asOf).jurisdictions.flatMap(({ areas }) =>
      areas.flatMap(({ placeType, people }) =>
        people.map(({ id, outcome }): [string, string] => [`${id} in ${placeType}`, outcome]),
      ),
    ),
  );

/** Silence has a meaning of its own, printed in contract §1 and §2: what it says has to be what was said. */
function saysTheSame(household: Household, ref: FactRef<JurisdictionId>): boolean {
  const value = factIn(household, ref);
  const person = household.people.find(({ id }) => id === ref.person);
  const { young } = rowOf(ref.fact);
  if (young && (person?.ageYears ?? young.until) < young.until)
    return JSON.stringify(value) === JSON.stringify(young.value);
  switch (ref.fact) {
    case "wantsToMove":
      return value === true;
    case "livesInFamilyHome":
      return household.people.length > 1 || value === "yes";
    // At a school elsewhere nobody studies here, unless they say so.
    case "studiesIn":
      return (
        ref.jurisdiction !== null && liesIn(person?.education?.admittedIn, seatOf(ref.jurisdiction).division) !== false
      );
    case "education.graduated":
      return person?.education?.graduatedOverseas !== true || value !== none;
    case "registeredIn":
      return value !== "village";
    case "homes.dwellingHolders": {
      const grown = household.people.filter(({ ageYears }) => (ageYears ?? 0) >= grownAgeYears);
      return grown.length !== 1 || JSON.stringify(value) === JSON.stringify(grown.map(({ id }) => id));
    }
    default:
      return true;
  }
}

const dependent = (household: Household, ref: FactRef): FactRef[] =>
  ref.fact === "registeredIn"
    ? [ref, { ...ref, fact: "settledMonthsAgo" }]
    : ref.fact === "spouse"
      ? [
          ref,
          ...household.people.filter(({ spouse }) => spouse === ref.person).map(({ id }) => ({ ...ref, person: id })),
        ]
      : [ref];

const arbitraryStated = arbitraryHousehold({ stated: true }).map(ownFacts);

describe("forgetting", () => {
  it(
    "any fact leaves the outcome as it is, or open",
    () => {
      fc.assert(
        fc.property(arbitraryStated, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (household, picks) => {
          const before = outcomes(household);
          const refs = statedRefs(household).filter((ref) => saysTheSame(household, ref));
          for (const pick of picks) {
            const ref = refs[pick % refs.length];
            if (!ref) continue;
            outcomes(forget(household, dependent(household, ref))).forEach((outcome, key) => {
              if (outcome !== "needFacts")
                expect(outcome, `${key}, ${ref.fact} of ${ref.person ?? ref.area ?? ref.register} forgotten`).toBe(
                  before.get(key),
                );
            });
          }
        }),
        { numRuns },
      );
    },
    propertyTimeout,
  );

  it(
    "one more fact settles nothing that was open",
    () => {
      fc.assert(
        fc.property(arbitraryStated, fc.array(fc.nat(), { minLength: 2, maxLength: 5 }), (household, picks) => {
          const refs = statedRefs(household).filter((ref) => saysTheSame(household, ref));
          let [left, before] = [household, outcomes(household)];
          for (const pick of picks) {
            const ref = refs[pick % refs.length];
            if (!ref || !saysTheSame(left, ref)) return;
            left = forget(left, dependent(household, ref));
            const after = outcomes(left);
            before.forEach((outcome, key) =>
              expect(["needFacts", outcome], `${key}, ${ref.fact} forgotten last`).toContain(after.get(key)),
            );
            before = after;
          }
        }),
        { numRuns },
      );
    },
    propertyTimeout,
  );

  it(
    "who somebody is, or everything about them, refuses them nothing",
    () => {
      fc.assert(
        fc.property(arbitraryStated, fc.nat(), (household, nth) => {
          const who = household.people[nth % household.people.length];
          if (!who) return;
          const before = outcomes(household);
          const bare = {
            ...household,
            people: household.people.map((person) =>
              person.id === who.id
                ? {
                    id: who.id,
                    ...(who.relation === "applicant" && { relation: who.relation }),
                    ties: Object.fromEntries(Object.keys(who.ties ?? {}).map((place) => [place, {}])),
                  }
                : person,
            ),
          };
          outcomes(bare).forEach((outcome, key) => {
            const own = key.startsWith(`${who.id} `);
            if (own && before.get(key) === "accepted") expect(["needFacts", "accepted"], key).toContain(outcome);
          });
        }),
        { numRuns },
      );
    },
    propertyTimeout,
  );
});

it(
  "a hukou that nobody states is no hukou elsewhere: somebody may be registered there already",
  () => {
    const isHukou = ({ fact }: FactRef): boolean => /^hukou|^formerHukou|^registeredIn|^settledMonthsAgo/.test(fact);
    fc.assert(
      fc.property(arbitraryStated, (household) => {
        for (const { areas } of assess(forget(household, statedRefs(household).filter(isHukou)), asOf).jurisdictions) {
          for (const { people } of areas)
            people.forEach(({ outcome }, index) => {
              expect(household.people[index]?.wantsToMove === false ? ["noMoveNeeded"] : ["needFacts"]).toContain(
                outcome,
              );
            });
        }
      }),
      { numRuns: 40 },
    );
  },
  propertyTimeout,
);
