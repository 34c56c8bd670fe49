import { describe, expect, test } from "vitest";
import { refKey } from "@/policies/facts/rows";
import type { Person } from "@/policies/facts/schema";
import type { Answers } from "../session/answers";
import { about } from "./fact-key";
import { answeredRefs, borrowedRefs, isAsked, openForMore, openRefs, refsOf, stepsAhead } from "./next-step";
import type { OpenFacts } from "./open-facts";
import { openBooklets } from "./registers";
import { alone, answersOf, couple, of, open, stepOf } from "./testing/made-open";

const ahead = (answers: Answers, facts: OpenFacts) => stepsAhead(answers, facts).map(({ id }) => id);

describe("the open facts of a step", () => {
  test("are those that it asks, in its own place", () => {
    const facts = open([
      [of("work", "P1", "xining"), 1],
      [of("work", "P1", "weihai"), 1],
      [of("military"), 1],
    ]);
    expect(openRefs(stepOf("work-xining"), facts)).toEqual([of("work", "P1", "xining")]);
    expect(openRefs(stepOf("military"), facts)).toEqual([of("military")]);
  });

  test("are none while what comes first is open, of anybody", () => {
    const facts = open([
      [of("stableIncome", "P1", "xining"), 1],
      [of("work", "P2", "xining"), 1],
    ]);
    expect(openRefs(stepOf("income-xining"), facts)).toEqual([]);
    expect(openRefs(stepOf("work-xining"), facts)).toHaveLength(1);
  });

  test("may stand on another page that asks the same people about the same place", () => {
    const [income, elsewhere, others] = [
      of("stableIncome", "P1", "xining"),
      of("stableIncome", "P1", "weihai"),
      of("stableIncome", "P2", "xining"),
    ];
    const facts = open([income, elsewhere, others, of("labourContract", "P1", "xining")].map((ref) => [ref, 1]));
    const asked = [of("work", "P1", "xining")];
    expect(borrowedRefs(stepOf("work-xining"), facts, asked)).toEqual([income]);
    expect(borrowedRefs(stepOf("income-xining"), facts, asked)).toEqual([]);
  });

  test("may matter for a paper or a right alone", () => {
    const facts = open([], [of("medicalScheme"), of("relativesWithHukou", "P1", "dandong")]);
    expect(openForMore(stepOf("insurance"), facts)).toEqual([of("medicalScheme")]);
    expect(openForMore(stepOf("work-xining"), facts)).toEqual([]);
  });
});

describe("every fact that a household can have on a page", () => {
  test.each([
    ["military", [of("military", "P1"), of("military", "P2")]],
    ["income-xining", [of("stableIncome", "P1", "xining"), of("stableIncome", "P2", "xining")]],
    ["work-weihai", []],
    ["whole", [about("movesAsWhole", { register: "R1" })]],
    ["studentAid", [about("poorFamily")]],
  ] as const)("%s", (id, refs) => expect(refsOf(stepOf(id), couple)).toEqual(refs));

  test("of a home: each kind of place that has homes", () => {
    expect(refsOf(stepOf("dwelling-xining"), alone).map(({ fact, area }) => [fact, area])).toEqual([
      ["homes.dwelling", "cityDistrict"],
      ["homes.dwelling", "townOrSmallCity"],
      ["homes.dwellingHolders", "cityDistrict"],
      ["homes.dwellingHolders", "townOrSmallCity"],
    ]);
  });

  test("has been answered where it is known or nobody is sure", () => {
    const answers = answersOf([{ military: "none" }, {}, {}], { unsure: [refKey(of("military", "P2"))] });
    expect(answeredRefs(stepOf("military"), answers)).toEqual([of("military", "P1"), of("military", "P2")]);
  });
});

describe("what is asked next", () => {
  test("is the places while none is chosen, whatever is open", () => {
    expect(ahead({ ...alone, places: [] }, open([[of("military"), 9]]))).toEqual(["places"]);
  });

  test("is what decides most, by its most decisive fact; of what decides as much the earlier page", () => {
    const facts = open([
      [of("military"), 2],
      [of("maritalStatus"), 2],
      [of("education.graduated"), 3],
      [of("qualification.degree"), 1],
      [of("qualification.vocationalSkill"), 1],
      [of("qualification.professionalTitle"), 1],
    ]);
    expect(ahead(couple, facts)).toEqual(["education", "marriage", "military", "qualification"]);
  });

  test("is the family and the ties first, once, where anything is open", () => {
    const two = { ...couple, places: ["xining", "weihai"] as Answers["places"], trail: [] };
    const facts = open([[of("work", "P1", "xining"), 5]]);
    expect(ahead(two, facts)).toEqual(["family", "ties", "work-xining"]);
    expect(ahead({ ...two, trail: ["family"] }, facts)).toEqual(["ties", "work-xining"]);
    expect(ahead({ ...two, trail: ["family", "ties"] }, facts)).toEqual(["work-xining"]);
    expect(ahead({ ...two, places: ["xining"] }, facts)).toEqual(["family", "work-xining"]);
    expect(ahead(two, open([[of("military"), 5]]))).toEqual(["family", "military"]);
    expect(ahead(two, open([]))).toEqual([]);
  });

  test("is nothing about a place without ties", () => {
    const apart = { ...alone, withoutTies: ["xining"] as Answers["places"] };
    expect(isAsked(stepOf("work-xining"), apart)).toBe(false);
    expect(isAsked(stepOf("military"), apart)).toBe(true);
    expect(ahead(apart, open([[of("work", "P1", "xining"), 5]]))).toEqual([]);
  });

  const whole = about("movesAsWhole", { register: "R1" });

  test("is who stands in which booklet before what is asked of a booklet, where there are two people to stand in one", () => {
    expect(
      ahead(
        couple,
        open([
          [whole, 3],
          [of("military"), 2],
        ]),
      ),
    ).toEqual(["registers", "whole", "military"]);
    expect(ahead({ ...couple, trail: [...couple.trail, "registers"] }, open([[whole, 3]]))).toEqual(["whole"]);
    expect(ahead(alone, open([[whole, 3]]))).toEqual(["whole"]);
    const unbooked = answersOf([{ relation: "applicant" }, { relation: "spouse", hukou: { kind: "none" } }]);
    expect(ahead(unbooked, open([[whole, 3]]))).toEqual(["whole"]);
    expect(ahead(couple, open([[of("military"), 2]]))).toEqual(["military"]);
  });

  test("is the land of a farmer's family, though nothing hangs on it", () => {
    const land = about("land.homestead", { register: "R1" });
    const farmer = answersOf([{ relation: "applicant", hukou: { kind: "rural" } }]);
    expect(ahead(farmer, open([], [land]))).toEqual(["land"]);
    expect(ahead(alone, open([], [land]))).toEqual([]);
    expect(ahead(farmer, open([]))).toEqual([]);
    const farmers = answersOf([{ relation: "applicant", hukou: { kind: "rural" } }, {}]);
    expect(ahead(farmers, open([], [land]))).toEqual(["registers", "land"]);
  });
});

describe("booklets of which it is not known who stands in them", () => {
  const several = (people: Partial<Person>[], unsure: string[] = []) =>
    answersOf(people, { unsure }, { registers: { R1: {}, R2: {} } });
  const left = (answers: Answers) => openBooklets(answers).map(({ person }) => person);

  test("are asked of those who stand in one and have not said so", () => {
    const people = [{ register: "R1" }, {}, { hukou: { kind: "none" } }, {}] as Partial<Person>[];
    expect(left(several(people))).toEqual(["P2", "P4"]);
    expect(left(several(people, [refKey(of("register", "P2"))]))).toEqual(["P4"]);
    expect(left(answersOf(people))).toEqual([]);
    expect(ahead(several(people), open([]))).toEqual(["registers"]);
    const asked = { ...several(people), trail: ["registers"] };
    expect([
      ahead(asked, open([])),
      ahead({ ...asked, unsure: left(asked).map((id) => refKey(of("register", id ?? ""))) }, open([])),
    ]).toEqual([["registers"], []]);
  });
});
