import { expect, test } from "vitest";
import { factNames } from "@/policies/facts/rows";
import { jurisdictionIds } from "@/policies/jurisdictions";
import { noAnswers } from "./start";
import { stepAsking, stepById, steps } from "./steps";
import { factsRead, locatorsOf, usedIn } from "./uses";
import { progressOf } from "./progress";

test.each(factNames.filter((fact) => factsRead.has(fact)))("%s is asked wherever a document reads it", (fact) => {
  for (const place of usedIn(fact)) expect(stepAsking(fact, place), place).toBeDefined();
});

/** Read by the contract, or by what a clause implies, without a clause of their own. */
const withoutClause = ["registered", "hukou", "origin", "registers", "family"];

test.each(steps.filter(({ facts, topic }) => facts.length > 0 && !withoutClause.includes(topic)))(
  "$id asks only what a document reads, and says where",
  ({ facts, place }) => {
    for (const fact of facts) {
      expect(factsRead.has(fact), fact).toBe(true);
      for (const used of place ? [place] : usedIn(fact)) expect(locatorsOf([fact], used), fact).not.toEqual([]);
    }
  },
);

test("every fact has a page", () => {
  expect(factNames.filter((fact) => jurisdictionIds.every((place) => stepAsking(fact, place) === undefined))).toEqual(
    [],
  );
});

test("every fact is asked by one step only in each place", () => {
  for (const fact of factNames) {
    for (const place of jurisdictionIds)
      expect(steps.filter((step) => step.facts.includes(fact) && (step.place ?? place) === place).length).toBeLessThan(
        2,
      );
  }
});

test("a farmer is asked for the land before the answer, though nothing hangs on it; whoever is none, or has answered, is not", () => {
  const ahead = (kind: "rural" | "urban", more: object = {}) => {
    const household = {
      people: [{ id: "P1", relation: "applicant" as const, ageYears: 30, hukou: { kind, division: "410100" } }],
      destinations: { zhejiang: {} },
      ...more,
    };
    return progressOf({ ...noAnswers, household, places: ["zhejiang"], trail: ["places", "family"] }).ahead.map(
      ({ id }) => id,
    );
  };
  expect([
    ahead("rural"),
    ahead("urban"),
    ahead("rural", {
      registers: { R1: { land: { contractedLand: true, homestead: false, collectiveIncome: false } } },
    }),
  ]).toEqual([["land"], [], []]);
});

test("addresses are unique and fit a URL", () => {
  expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  for (const { id } of steps) {
    expect(id).toMatch(/^[A-Za-z]+(-[a-z]+)?$/);
    expect(stepById(id)?.id).toBe(id);
  }
});
