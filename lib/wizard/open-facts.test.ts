import { describe, expect, test } from "vitest";
import { refKey, type FactName } from "@/policies/facts/rows";
import type { Household, Person, Tie } from "@/policies/facts/schema";
import { familyIn, strangerIn } from "@/policies/testing/families";
import type { Answers } from "../session/answers";
import { about } from "./fact-key";
import { openFacts } from "./open-facts";
import { noAnswers } from "./start";

/** Somebody in Dandong of whom all is known but what a row says. */
const answersOf = (tie: Tie, more: Partial<Person> = {}, household: Partial<Household> = {}): Answers => {
  const family = familyIn("dandong", [{ relation: "applicant", ageYears: 30, maritalStatus: "neverMarried" }]);
  const stranger = strangerIn("dandong", "P1");
  const person = {
    ...stranger,
    relation: "applicant" as const,
    ...more,
    ties: { dandong: { ...stranger.ties?.dandong, ...tie } },
  };
  return { ...noAnswers, places: ["dandong"], household: { ...family, people: [person], ...household } };
};
const ref = (fact: FactName) => about(fact, { person: "P1", jurisdiction: "dandong" });
const isOpen = (answers: Answers, fact: FactName): boolean => openFacts(answers).outcome.has(refKey(ref(fact)));

describe("a fact that can change an outcome is open", () => {
  const working = {
    work: "employed",
    worksIn: null,
    monthsWorked: 30,
    livesIn: "cityProper",
    monthsLived: 30,
    residencePermit: true,
  } as const;

  test("with how many outcomes it can change, while nobody has answered it", () => {
    const found = openFacts(answersOf(working)).outcome.get(refKey(ref("worksIn")));
    expect(found?.ref).toEqual(ref("worksIn"));
    expect(found?.decides).toBeGreaterThan(0);
    expect(isOpen(answersOf({ ...working, worksIn: "cityProper" }), "worksIn")).toBe(false);
  });

  test("and says whether one answer to it is a yes to somebody", () => {
    const answers = answersOf(working);
    const { assessment } = openFacts(answers);
    const saysYes = (...settled: ("accepted" | "notCovered")[][]): boolean | undefined => {
      const cell = { jurisdiction: "dandong", area: "cityProper", person: "P1" } as const;
      const question = {
        ...ref("worksIn"),
        decides: [cell],
        answers: settled.map((outcomes, index) => ({
          values: [`${index}`],
          settles: outcomes.map((outcome) => ({ ...cell, outcome })),
        })),
      };
      return openFacts(answers, { ...assessment, questions: [question] }).outcome.get(refKey(ref("worksIn")))?.saysYes;
    };
    expect(saysYes(["notCovered"], ["notCovered", "accepted"])).toBe(true);
    expect(saysYes(["notCovered"], [])).toBe(false);
  });

  test("but not to somebody who is not sure", () => {
    expect(isOpen({ ...answersOf(working), unsure: [refKey(ref("worksIn"))] }, "worksIn")).toBe(false);
  });

  test("and not where it is moot: without work and without months of it, without a day there", () => {
    expect(isOpen(answersOf({ ...working, work: "none", monthsWorked: 0 }), "worksIn")).toBe(false);
    expect(isOpen(answersOf({ ...working, work: "none" }), "worksIn")).toBe(true);
    expect(isOpen(answersOf({ ...working, worksIn: "cityProper", livesIn: null }), "livesIn")).toBe(true);
    expect(isOpen(answersOf({ ...working, worksIn: "cityProper", livesIn: null, monthsLived: 0 }), "livesIn")).toBe(
      false,
    );
  });

  test("and not before the months on which it hangs, where the work is known", () => {
    const past = { ...working, work: "none", monthsWorked: null } as const;
    expect(isOpen(answersOf(past), "monthsWorked")).toBe(true);
    expect(isOpen(answersOf(past), "worksIn")).toBe(false);
    expect(isOpen(answersOf({ ...past, work: null }), "worksIn")).toBe(true);
  });
});

describe("what only a placement, a paper or a right hangs on", () => {
  const soldier = {
    military: "ruralSoldierDischarged",
    formerHukou: { kind: "rural", division: "210681" },
    hukou: { kind: "none" },
  } as const;
  const more = (answers: Answers) => [...openFacts(answers).more.keys()];

  test("is open apart from what decides an outcome", () => {
    const { outcome, more: beside } = openFacts(
      answersOf({ relativesWithHukou: null, residencePermit: true }, soldier),
    );
    for (const key of beside.keys()) expect(outcome.has(key)).toBe(false);
  });

  test("is a fact of the placement that is offered, of whoever leads", () => {
    const asked = answersOf(
      { relativesWithHukou: null, residencePermit: true, livesIn: "cityProper", monthsLived: 3 },
      soldier,
    );
    expect(more(asked)).toContain(refKey(ref("relativesWithHukou")));
    expect(more({ ...asked, unsure: [refKey(ref("relativesWithHukou"))] })).not.toContain(
      refKey(ref("relativesWithHukou")),
    );
    expect(
      more(
        answersOf(
          { relativesWithHukou: "none", residencePermit: true, livesIn: "cityProper", monthsLived: 3 },
          soldier,
        ),
      ),
    ).not.toContain(refKey(ref("relativesWithHukou")));
  });

  test("is a fact of a right", () => {
    const asked = answersOf({}, { pensionScheme: null });
    expect(more(asked).some((key) => key.startsWith("pensionScheme"))).toBe(true);
  });
});
