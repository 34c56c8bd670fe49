import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "..";
import type { FactName } from "../fact-catalogue";
import type { Household } from "../facts";
import { findImpossibleFacts } from "../impossible-facts";
import type { JurisdictionId } from "../jurisdictions";
import { arbitraryHousehold, arbitraryJurisdiction, withFact } from "../testing/arbitrary-household";
import { outcomes, type JurisdictionAssessment } from "./assessment";

const timeout = 600_000;
const runs = Number(process.env["EXACTNESS_RUNS"] ?? 150);

const answer = (household: Household, jurisdiction: JurisdictionId): JurisdictionAssessment | undefined =>
  assess(household, "2026-11-22").jurisdictions.find(({ id }) => id === jurisdiction);

const everyHousehold = (check: (household: Household, jurisdiction: JurisdictionId) => void): void =>
  fc.assert(fc.property(arbitraryJurisdiction.chain((jurisdiction) => arbitraryHousehold(jurisdiction).map((household) => ({ household, jurisdiction }))),
    ({ household, jurisdiction }) => check(household, jurisdiction)), { numRuns: runs });

/** What can only help: papers that somebody now has, time that has passed, an income, an appointment. */
const helps: readonly (readonly [FactName, unknown])[] = [
  ["labourContract", true], ["residencePermit", true], ["stableIncome", true], ["formallyRecruited", true], ["resettlementAccepted", true],
  ["monthsLived", 60], ["monthsWorked", 60], ["pensionMonths.employee", 60], ["pensionMonths.resident", 60],
];

describe("a condition that is met", () => {
  it("never makes anybody worse off", () => everyHousehold((household, jurisdiction) => {
    const before = answer(household, jurisdiction)?.people ?? [];
    for (const [fact, value] of helps) for (const { id: person } of household.people) {
      const helped = withFact(household, { fact, person, jurisdiction }, value);
      if (findImpossibleFacts(helped).length > 0) continue;
      answer(helped, jurisdiction)?.people.forEach(({ outcome, id }, index) => {
        const was = before[index]?.outcome ?? "notCovered";
        expect(outcomes.indexOf(outcome), `${fact} of ${person}: ${id} ${was} → ${outcome}`).toBeLessThanOrEqual(outcomes.indexOf(was));
      });
    }
  }), timeout);
});

describe("the trace", () => {
  it("alone proves every acceptance: a route with nothing but met conditions that the person leads or is reached by", () => everyHousehold((household, jurisdiction) => {
    const found = answer(household, jurisdiction);
    for (const { id, outcome, routes } of found?.people ?? []) {
      if (outcome !== "accepted") continue;
      const proof = found?.routes.some((route) =>
        routes.some((taken) => taken.id === route.id && taken.leadBy === route.leadBy)
        && route.conditions.every(({ finding }) => finding === "met")
        && (route.leadBy === id || route.reaches.some(({ person, finding }) => person === id && finding === "met")));
      expect(proof, `${id} in ${jurisdiction}`).toBe(true);
    }
  }), timeout);
});
