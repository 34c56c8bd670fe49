import { beforeAll, describe, expect, test } from "vitest";
import { refKey, type FactName } from "@/policies/facts/rows";
import type { Value } from "@/policies/facts/row";
import { withFacts } from "@/policies/facts/with-fact";
import { wordsOf, type Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { about } from "./fact-key";
import { type Slot } from "./slots";
import { noAnswers } from "./start";
import { knownAnswers, places } from "./testing/family-known";
import { pageOf } from "./testing/page-of";

let words: Words;
beforeAll(async () => {
  words = await wordsOf("zh-Hans");
});

let known: Answers;
beforeAll(() => {
  known = knownAnswers();
});

const shownFor = (fact: FactName, value: Value | null, more: Partial<Answers> = {}, person = "P1") => {
  const jurisdiction =
    known.household.people[0]?.ties && ["work", "livesIn", "monthsLived"].includes(fact) ? "xining" : null;
  const ref = about(fact, { person, jurisdiction });
  const answers = { ...known, household: withFacts(known.household, [{ ref, value }]), ...more };
  const slots: Slot[] = [{ kind: "fact", ref }];
  return pageOf(slots, answers, words).values;
};

describe("what was said before is shown", () => {
  test.each([
    [0, "", "0"],
    [11, "", "11"],
    [12, "1", ""],
    [30, "2", "6"],
  ])("%i months as years and months", (months, years, rest) => {
    expect(shownFor("monthsLived", months)).toEqual({
      "monthsLived-P1-xining_years": years,
      "monthsLived-P1-xining_months": rest,
      "monthsLived-P1-xining_unsure": [],
    });
  });

  const unsure = (fact: FactName, jurisdiction: "xining" | null = null) => ({
    unsure: [refKey(about(fact, { person: "P1", jurisdiction }))],
  });

  test("不清楚 as 不清楚", () => {
    expect(shownFor("monthsLived", null, unsure("monthsLived", "xining"))).toMatchObject({
      "monthsLived-P1-xining_unsure": ["unsure"],
    });
    expect(shownFor("ageYears", null, unsure("ageYears"))).toEqual({
      "ageYears-P1": "",
      "ageYears-P1_unsure": ["unsure"],
    });
    expect(shownFor("work", null, unsure("work", "xining"))).toEqual({ "work-P1-xining": "unsure" });
    expect(shownFor("hukou.division", null, unsure("hukou.division"))).toEqual({ "hukou_division-P1": "unsure" });
    expect(shownFor("parents", null, unsure("parents"))).toEqual({ "parents-P1": ["unsure"] });
  });

  test("nothing as nothing", () => {
    expect(shownFor("work", null)).toEqual({ "work-P1-xining": "" });
    expect(shownFor("hukou.division", null)).toEqual({ "hukou_division-P1": "" });
    expect(shownFor("parents", null)).toEqual({ "parents-P1": [] });
    expect(shownFor("ageYears", null)).toEqual({ "ageYears-P1": "", "ageYears-P1_unsure": [] });
    expect(shownFor("monthsLived", null)).toMatchObject({
      "monthsLived-P1-xining_years": "",
      "monthsLived-P1-xining_unsure": [],
    });
  });

  test("a list of nobody as nobody, a county as its city, a school abroad as one answer", () => {
    expect(shownFor("parents", [])).toEqual({ "parents-P1": ["none"] });
    expect(shownFor("parents", ["P2"])).toEqual({ "parents-P1": ["P2"] });
    expect(shownFor("hukou.division", "410102")).toEqual({ "hukou_division-P1": "410100" });
    expect(shownFor("education.graduatedIn", "elsewhere")).toEqual({ "education_graduatedIn-P1": "elsewhere" });
    const ref = about("education.graduatedOverseas", { person: "P1" });
    const abroad = { household: withFacts(known.household, [{ ref, value: true }]) };
    expect(shownFor("education.graduatedIn", "elsewhere", abroad)).toEqual({ "education_graduatedIn-P1": "overseas" });
  });

  test("no day lived in a place as living elsewhere", () => {
    const lived = (months: number | null) =>
      shownFor("livesIn", null, {
        household: withFacts(known.household, [
          { ref: about("livesIn", { person: "P1", jurisdiction: "xining" }), value: null },
          { ref: about("monthsLived", { person: "P1", jurisdiction: "xining" }), value: months },
        ]),
      });
    expect([lived(0), lived(3), lived(null)]).toEqual([
      { "livesIn-P1-xining": "none" },
      { "livesIn-P1-xining": "" },
      { "livesIn-P1-xining": "" },
    ]);
  });

  test("a former hukou that is the present one as never moved", () => {
    const former = (kind: string, division: string) =>
      shownFor("formerHukou.kind", kind, {
        household: withFacts(known.household, [
          { ref: about("formerHukou.kind", { person: "P1" }), value: kind },
          { ref: about("formerHukou.division", { person: "P1" }), value: division },
        ]),
      })["formerHukou_kind-P1"];
    expect([former("urban", "410100"), former("rural", "410100"), former("urban", "370000")]).toEqual([
      "unchanged",
      "rural",
      "urban",
    ]);
    expect(shownFor("formerHukou.kind", null)).toEqual({ "formerHukou_kind-P1": "" });
  });
});

describe("what is no single fact is shown", () => {
  const shown = (slot: Slot, answers: Answers) => Object.values(pageOf([slot], answers, words).values)[0];

  test("places, as they are considered", () => {
    expect(shown({ kind: "places" }, known)).toEqual(["xining", "dandong"]);
    expect(shown({ kind: "places" }, noAnswers)).toEqual([]);
  });

  test("ties, once they have been asked", () => {
    expect(shown({ kind: "ties" }, known)).toEqual(["xining", "dandong"]);
    expect(shown({ kind: "ties" }, { ...known, withoutTies: ["xining"] })).toEqual(["dandong"]);
    expect(shown({ kind: "ties" }, { ...known, withoutTies: [...places] })).toEqual(["none"]);
    expect(shown({ kind: "ties" }, { ...known, trail: ["places"] })).toEqual([]);
  });

  test("booklets, once they have been asked", () => {
    const several = { ...known, household: { ...known.household, registers: { R1: {}, R2: {} } } };
    const none = { ...known, household: { ...known.household, registers: null } };
    expect(
      [known, several, none, { ...known, trail: [] }].map((answers) => shown({ kind: "together" }, answers)),
    ).toEqual(["yes", "no", "", ""]);
  });

  test("who stays", () => {
    const [first, ...others] = known.household.people;
    const stays = {
      ...known,
      household: { ...known.household, people: [{ ...first, id: "P1", wantsToMove: false }, ...others] },
    };
    expect([known, stays].map((answers) => shown({ kind: "stays", person: "P1" }, answers))).toEqual([[], ["yes"]]);
  });

  test("certificates that are offered, none only where all is known, 不清楚 where one is not", () => {
    const facts = ["qualification.degree", "qualification.technicalWorker"] as const;
    const marks = (
      degree: Value | null,
      worker: Value | null,
      unsure: string[] = [],
      at: Answers["places"] = known.places,
    ) =>
      shown(
        { kind: "marks", person: "P1", facts: [...facts] },
        {
          ...known,
          places: at,
          unsure,
          household: withFacts(known.household, [
            { ref: about(facts[0], { person: "P1" }), value: degree },
            { ref: about(facts[1], { person: "P1" }), value: worker },
          ]),
        },
      );
    expect(marks("master", true)).toEqual(["masterDegree", "technicalWorker"]);
    expect(marks("none", false)).toEqual(["none"]);
    expect(marks("none", null)).toEqual([]);
    expect(marks("master", true, [refKey(about(facts[1], { person: "P1" }))])).toEqual(["unsure"]);
  });
});
