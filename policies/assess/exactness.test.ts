import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, policies } from "..";
import type { FactRef } from "../fact-catalogue";
import { findImpossibleFacts } from "../impossible-facts";
import type { Household } from "../facts";
import { arbitraryHousehold, arbitraryJurisdiction, refsOf, valuesOf, withFact } from "../testing/arbitrary-household";
import { goldenCases } from "../testing/golden-cases";
import { jurisdictionIds, type JurisdictionId } from "../jurisdictions";
import { assessIn } from "./assess";
import type { PersonAssessment } from "./assessment";
import { compileEditions } from "./compiled-policy";

/** "Not known" proved by trying: every filling of what was forgotten, with values that are not the engine's own. */

const asOf = "2026-11-22";
const timeout = 600_000;
/** More by hand: `EXACTNESS_RUNS=5000 npx vitest run policies/assess/exactness.test.ts`. */
const runs = Number(process.env["EXACTNESS_RUNS"] ?? 150);
const people = (household: Household, jurisdiction: JurisdictionId): PersonAssessment[] =>
  assess(household, asOf).jurisdictions.find(({ id }) => id === jurisdiction)?.people ?? [];
const outcomes = (household: Household, jurisdiction: JurisdictionId): string[] => people(household, jurisdiction).map(({ outcome }) => outcome);

interface Forgotten {
  jurisdiction: JurisdictionId;
  whole: Household;
  forgotten: FactRef[];
  partial: Household;
}

/** `originalHukou` not known while the hukou is rural counts as none (contract §2): forgetting it asks nothing. */
const leavesOpen = ({ people: members }: Household, { fact, person }: FactRef): boolean =>
  fact !== "originalHukou" || members.find(({ id }) => id === person)?.hukou?.kind !== "rural";

const arbitraryForgotten: fc.Arbitrary<Forgotten> = arbitraryJurisdiction.chain((jurisdiction) =>
  arbitraryHousehold(jurisdiction).chain((whole) =>
    fc.subarray(refsOf(whole, jurisdiction).filter((ref) => leavesOpen(whole, ref)), { minLength: 1, maxLength: 2 }).map((forgotten) => ({
      jurisdiction, whole, forgotten, partial: forgotten.reduce((left, ref) => withFact(left, ref, null), whole),
    }))));

/**
 * Being registered there already counts only as far as it is stated (contract §2, `noMoveNeeded`): a filling is judged by
 * the routes alone, and households in which somebody states it are left to the tests of the places.
 */
const byRoutes = policies.map((policy) => compileEditions(policy.id, [{ ...policy, alreadySettled: null }]));
const outcomesByRoutes = (household: Household, jurisdiction: JurisdictionId): string[] =>
  (assessIn(byRoutes.filter(({ id }) => id === jurisdiction), household, asOf, "").jurisdictions[0]?.people ?? []).map(({ outcome }) => outcome);
const nobodySettled = (household: Household, jurisdiction: JurisdictionId): boolean =>
  people(household, jurisdiction).every(({ outcome }, person) => outcome !== "noMoveNeeded" || household.people[person]?.wantsToMove === false);

/** All fillings that are possible, with the values that were filled in. */
function fillings({ jurisdiction, forgotten, partial }: Forgotten): { values: unknown[]; found: string[] }[] {
  const all = forgotten.reduce<{ values: unknown[]; household: Household }[]>(
    (so, ref) => so.flatMap(({ values, household }) =>
      valuesOf(ref.fact, jurisdiction).map((value) => ({ values: [...values, value], household: withFact(household, ref, value) }))),
    [{ values: [], household: partial }],
  );
  return all
    .filter(({ household }) => findImpossibleFacts(household).length === 0)
    .map(({ values, household }) => ({ values, found: outcomesByRoutes(household, jurisdiction) }));
}

describe("needFacts", () => {
  it("is the outcome if and only if two fillings differ, and every other outcome holds in all of them", () => {
    fc.assert(fc.property(arbitraryForgotten, (forgotten) => {
      fc.pre(nobodySettled(forgotten.partial, forgotten.jurisdiction));
      const filled = fillings(forgotten);
      fc.pre(filled.length > 0);
      outcomes(forgotten.partial, forgotten.jurisdiction).forEach((outcome, person) => {
        const possible = new Set(filled.map(({ found }) => found[person]));
        expect(possible.size > 1 ? "needFacts" : [...possible][0]).toBe(outcome);
      });
    }), { numRuns: runs });
  }, timeout);

  it("lists as missing exactly the facts of which two values give two outcomes while all else stays", () => {
    fc.assert(fc.property(arbitraryForgotten, (forgotten) => {
      fc.pre(nobodySettled(forgotten.partial, forgotten.jurisdiction));
      const filled = fillings(forgotten);
      fc.pre(filled.length > 0);
      people(forgotten.partial, forgotten.jurisdiction).forEach(({ missingFacts }, person) => {
        const decisive = forgotten.forgotten.filter((_, index) => filled.some((one) => filled.some((other) =>
          one.found[person] !== other.found[person] && one.values.every((value, at) => at === index || isDeepStrictEqual(value, other.values[at])))));
        expect(missingFacts.map(({ fact, person: who }) => `${fact} ${who}`).sort())
          .toEqual(decisive.map(({ fact, person: who }) => `${fact} ${who}`).sort());
      });
    }), { numRuns: runs });
  }, timeout);
});

describe("forgetting an answer", () => {
  it("never turns a yes into a no", () => {
    fc.assert(fc.property(arbitraryForgotten, ({ whole, partial, jurisdiction }) => {
      // Whoever is registered there leads nobody; forgotten, they do (contract §2): a maybe for a no, and decided so.
      fc.pre(nobodySettled(whole, jurisdiction));
      const before = outcomes(whole, jurisdiction);
      outcomes(partial, jurisdiction).forEach((outcome, person) => {
        if (outcome !== "needFacts") expect(outcome).toBe(before[person]);
      });
    }), { numRuns: runs });
  }, timeout);
});

describe("two readings", () => {
  const worstFirst = ["notCovered", "localRules", "notYet", "dependsOnReading", "accepted"];
  const noBetter = (said: string | undefined, known: string): boolean => said !== undefined && worstFirst.indexOf(said) <= worstFirst.indexOf(known);
  const differing = goldenCases.flatMap(([, { id, household }]) => jurisdictionIds.flatMap((jurisdiction) =>
    people(household, jurisdiction).some(({ outcome }) => outcome === "dependsOnReading") ? [[id, jurisdiction, household] as const] : []));

  it.each(differing)("%s in %s: with any one answer forgotten neither promises more than it gives", (_, jurisdiction, whole) => {
    const known = people(whole, jurisdiction);
    for (const ref of refsOf(whole, jurisdiction)) {
      people(withFact(whole, ref, null), jurisdiction).forEach(({ outcome, readings }, person) => {
        if (outcome !== "dependsOnReading" || known[person]?.outcome !== outcome) return;
        expect(readings, ref.fact).not.toEqual([]);
        for (const { id, A, B } of known[person].readings) {
          const said = readings.find((reading) => reading.id === id);
          expect([noBetter(said?.A, A), noBetter(said?.B, B)], `${id}, ${ref.fact} of ${ref.person} forgotten`).toEqual([true, true]);
        }
      });
    }
  });
});

describe("order", () => {
  it("of people and of keys changes nothing", () => {
    fc.assert(fc.property(arbitraryForgotten, ({ partial, jurisdiction }) => {
      const reversed = { ...Object.fromEntries(Object.entries(partial).reverse()), people: [...partial.people].reverse() } as Household;
      const byId = (household: Household) => new Map(people(household, jurisdiction).map(({ id, outcome, basis }) => [id, `${outcome} ${basis}`]));
      expect(byId(reversed)).toEqual(new Map(byId(partial)));
    }), { numRuns: runs });
  }, timeout);
});
