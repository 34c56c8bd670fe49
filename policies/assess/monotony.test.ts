import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "..";
import { findImpossibleFacts } from "../facts/impossible";
import type { Value } from "../facts/row";
import type { FactName, FactRef } from "../facts/rows";
import type { Household } from "../facts/schema";
import { grownAgeYears } from "../facts/vocabulary";
import { factIn, withFacts } from "../facts/with-fact";
import { areaIds, type JurisdictionId } from "../jurisdictions";
import { arbitraryHousehold, arbitraryJurisdiction } from "../testing/arbitrary-household";
import { ownFacts } from "../testing/completions";
import { asOf } from "../testing/made-policy";
import { propertyRuns, propertyTimeout } from "../testing/pace";
import { outcomes, type JurisdictionAssessment, type Outcome } from "./assessment";

/** What can only help never harms. */

const numRuns = propertyRuns(60);

const answer = (household: Household, place: JurisdictionId): JurisdictionAssessment | undefined =>
  assess(household, asOf, [place]).jurisdictions[0];

/** What is short of a small child whose parents' months count is theirs, and then left to the authority (contract §2, D1). */
const infantYears = 2;
const rank = (outcome: Outcome, ageYears: number | null | undefined): number =>
  outcomes.indexOf(outcome === "notYet" && (ageYears ?? 0) < infantYears ? "localRules" : outcome);

interface Help {
  ref: FactRef;
  value: Value;
}
const everyHelp = (helpsOf: (household: Household, place: JurisdictionId) => Help[]): void =>
  fc.assert(
    fc.property(
      arbitraryJurisdiction.chain((place) =>
        arbitraryHousehold({ stated: true, jurisdiction: place }).map((household) => ({
          household: ownFacts(household),
          place,
        })),
      ),
      fc.nat(),
      ({ household, place }, pick) => {
        const before = answer(household, place);
        const helps = helpsOf(household, place);
        for (const { ref, value } of [0, 1, 2, 3, 4].flatMap(
          (step) => helps[(pick + step * 7) % Math.max(1, helps.length)] ?? [],
        )) {
          const helped = withFacts(household, [{ ref, value }]);
          if (findImpossibleFacts(helped).length > 0) continue;
          answer(helped, place)?.areas.forEach(({ placeType, people }, area) =>
            people.forEach(({ id, outcome }, index) => {
              const was = before?.areas[area]?.people[index]?.outcome ?? "notCovered";
              const age = household.people[index]?.ageYears;
              expect(
                rank(outcome, age),
                `${ref.fact} of ${ref.person ?? ref.area ?? ref.register}: ${id} in ${placeType} ${was} → ${outcome}`,
              ).toBeLessThanOrEqual(rank(was, age));
            }),
          );
        }
      },
    ),
    { numRuns },
  );

const ofPeople = (
  household: Household,
  place: JurisdictionId,
  values: readonly (readonly [FactName, Value])[],
  who: (ageYears: number) => boolean = () => true,
): Help[] =>
  household.people
    .filter(({ ageYears }) => who(ageYears ?? 0))
    .flatMap(({ id }) =>
      values.map(([fact, value]) => ({
        ref: { fact, person: id, jurisdiction: place, area: null, register: null },
        value,
      })),
    );

describe("nobody is worse off", () => {
  it(
    "for a paper, an income, an appointment",
    () =>
      everyHelp((household, place) =>
        ofPeople(
          household,
          place,
          (
            ["labourContract", "residencePermit", "stableIncome", "formallyRecruited", "resettlementAccepted"] as const
          ).map((fact) => [fact, true] as const),
        ),
      ),
    propertyTimeout,
  );

  it(
    "for more months",
    () =>
      everyHelp((household, place) =>
        ofPeople(
          household,
          place,
          (["monthsLived", "monthsWorked", "pensionMonths.employee", "pensionMonths.resident"] as const).flatMap(
            (fact) => [24, 60].map((count) => [fact, count] as const),
          ),
        ).filter(({ ref, value }) => Number(factIn(household, ref)) <= Number(value)),
      ),
    propertyTimeout,
  );

  // The income of somebody who does not work counts anywhere, that of work where the work is: whoever has one already can lose by it.
  it(
    "for a second earner",
    () =>
      everyHelp((household, place) =>
        ofPeople(household, place, [["work", "employed"]], (age) => age >= grownAgeYears).filter(
          ({ ref }) =>
            factIn(household, ref) === "none" && factIn(household, { ...ref, fact: "stableIncome" }) === false,
        ),
      ),
    propertyTimeout,
  );

  it(
    "for a home where there was none, and for one more name on the deed",
    () =>
      everyHelp((household, place) =>
        areaIds(place, "home").flatMap((area): Help[] => {
          const ref = (fact: FactName): FactRef => ({ fact, person: null, jurisdiction: place, area, register: null });
          const holders = (factIn(household, ref("homes.dwellingHolders")) ?? []) as readonly string[];
          return [
            ...(factIn(household, ref("homes.dwelling")) === "none"
              ? (["ownedLawful", "rentedLawful", "publicRental"] as const).map((value) => ({
                  ref: ref("homes.dwelling"),
                  value,
                }))
              : []),
            ...household.people
              .filter(({ id }) => !holders.includes(id))
              .map(({ id }) => ({ ref: ref("homes.dwellingHolders"), value: [...holders, id] })),
          ];
        }),
      ),
    propertyTimeout,
  );

  it(
    "for a booklet that moves as a whole",
    () =>
      everyHelp((household) =>
        Object.keys(household.registers ?? {}).map((register) => ({
          ref: { fact: "movesAsWhole", person: null, jurisdiction: null, area: null, register },
          value: true,
        })),
      ),
    propertyTimeout,
  );
});

describe("the trace", () => {
  it(
    "alone proves every acceptance: a route of nothing but met conditions that the person leads or is reached by",
    () => {
      fc.assert(
        fc.property(arbitraryHousehold({ stated: true }), (household) => {
          for (const { areas } of assess(household, asOf).jurisdictions)
            for (const { people, routes } of areas) {
              for (const { id, outcome, routes: taken } of people) {
                if (outcome !== "accepted") continue;
                const proof = routes.some(
                  (route) =>
                    taken.some((one) => one.id === route.id && one.leadBy === route.leadBy) &&
                    route.conditions.every(({ finding }) => finding === "met") &&
                    (route.leadBy === id ||
                      route.reaches.some(({ person, finding }) => person === id && finding === "met")),
                );
                expect(proof, id).toBe(true);
              }
            }
        }),
        { numRuns },
      );
    },
    propertyTimeout,
  );
});
