import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "..";
import type { Household } from "../facts";
import { findImpossibleFacts } from "../impossible-facts";
import { arbitraryHousehold, arbitraryJurisdiction, withFact } from "../testing/arbitrary-household";
import type { JurisdictionId } from "../jurisdictions";
import type { Need, PersonAssessment, Step } from "./assessment";
import { monthAfter } from "./steps";

const asOf = "2026-11-22";
const timeout = 600_000;
const runs = Number(process.env["EXACTNESS_RUNS"] ?? 150);

const peopleIn = (household: Household, jurisdiction: JurisdictionId): PersonAssessment[] =>
  assess(household, asOf).jurisdictions.find(({ id }) => id === jurisdiction)?.people ?? [];

/** The household after everything that a step asks for has come about. */
const after = (household: Household, jurisdiction: JurisdictionId, needs: readonly Need[]): Household =>
  needs.reduce((changed, { fact, person, need }) =>
    withFact(changed, { fact, person, jurisdiction }, Array.isArray(need) ? (fact === "qualification.honours" ? need.slice(0, 1) : need[0]) : need), household);

const acceptedBy = (step: Step, person: PersonAssessment | undefined): boolean =>
  person?.outcome === "accepted" && person.routes.some(({ id, leadBy }) => id === step.route && leadBy === step.leadBy);

const everyStep = (check: (step: Step, household: Household, jurisdiction: JurisdictionId, index: number) => void): void => {
  fc.assert(fc.property(arbitraryJurisdiction.chain((jurisdiction) => arbitraryHousehold(jurisdiction).map((household) => ({ jurisdiction, household }))),
    ({ jurisdiction, household }) => peopleIn(household, jurisdiction).forEach(({ steps }, index) =>
      steps.forEach((step) => check(step, household, jurisdiction, index)))), { numRuns: runs });
};

describe("steps", () => {
  it("lead in: with all of its changes a step's own route accepts", () => {
    everyStep((step, household, jurisdiction, index) => {
      const changed = after(household, jurisdiction, step.needs);
      if (findImpossibleFacts(changed).length > 0) return;
      expect(acceptedBy(step, peopleIn(changed, jurisdiction)[index]), JSON.stringify(step)).toBe(true);
    });
  }, timeout);

  it("are the smallest: with any change left out the route does not accept", () => {
    everyStep((step, household, jurisdiction, index) => {
      expect(step.needs).not.toEqual([]);
      for (const left of step.needs) {
        const changed = after(household, jurisdiction, step.needs.filter((need) => need !== left));
        expect(acceptedBy(step, peopleIn(changed, jurisdiction)[index]), `${JSON.stringify(step)} without ${left.fact}`).toBe(false);
      }
    });
  }, timeout);

  it("never propose what nobody can change", () => {
    everyStep(({ needs }) => expect(needs.filter(({ kind }) => kind === "fixed")).toEqual([]));
  }, timeout);
});

describe("months", () => {
  it.each([["2026-11-22", 1, "2026-12"], ["2026-12-01", 1, "2027-01"], ["2026-01-31", 36, "2029-01"], ["2026-11-22", 0, "2026-11"]])(
    "%s and %i months: %s", (date, months, month) => expect(monthAfter(date, months)).toBe(month),
  );
});
