import { describe, expect, test } from "vitest";
import { refKey } from "@/policies/facts/rows";
import type { Answers } from "../session/answers";
import { about } from "../wizard/fact-key";
import { withPerson } from "../wizard/people";
import { withoutTiesIn, withPlaces } from "../wizard/places";
import { noAnswers } from "../wizard/start";
import { answersView } from "./answers-view";
import { askLink } from "./ask-link";

const alone = withPlaces(noAnswers, ["xining", "weihai"]);
const couple = withPerson(withPerson(alone, "P1", { ageYears: 36 }), "P2", {
  relation: "spouse",
  ageYears: 34,
  wantsToMove: false,
});
const answered: Answers = {
  ...couple,
  trail: ["places", "family", "ties"],
  unsure: [refKey(about("military", { person: "P2" }))],
  household: {
    ...couple.household,
    people: couple.household.people.map((person) => ({
      ...person,
      maritalStatus: "married",
      register: person.id === "P1" ? "R1" : "R2",
      ties: { xining: { work: "employed" } },
    })),
    registers: { R1: { movesAsWhole: true }, R2: {} },
    destinations: { xining: { homes: { cityDistrict: { dwelling: "ownedLawful" } } }, weihai: {} },
    poorFamily: false,
  },
};

describe("everything that was answered", () => {
  const view = () => answersView(answered);

  test("is said once where it is the same of all who were asked", () => {
    expect(view().shared.map(({ ref, value, people, step }) => [ref.fact, value, people, step])).toEqual([
      ["work", "employed", ["P1", "P2"], "work-xining"],
      ["maritalStatus", "married", ["P1", "P2"], "marriage"],
    ]);
  });

  test("stands with the person whose it is; the member page's own facts do not", () => {
    expect(
      view().people.map(({ member, rows }) => [member.id, rows.map(({ ref, value, step }) => [ref.fact, value, step])]),
    ).toEqual([
      ["P1", [["register", "R1", "registers"]]],
      ["P2", [["register", "R2", "registers"]]],
    ]);
  });

  test("that is 不清楚 is one line a page, with those of whom it is", () => {
    expect(view().unclear).toEqual([{ id: "military", topic: "military", place: null, people: ["P2"] }]);
    const unsure = (["P1", "P2"] as const).flatMap((person) => [
      refKey(about("pensionMonths.employee", { person, jurisdiction: "xining" })),
      refKey(about("pensionMonths.resident", { person, jurisdiction: "xining" })),
    ]);
    const home = refKey(about("homes.dwelling", { jurisdiction: "weihai", area: "cityOrTown" }));
    expect(answersView({ ...answered, unsure: [...unsure, home] }).unclear).toEqual([
      { id: "dwelling-weihai", topic: "dwelling", place: "weihai", people: [] },
      { id: "pension-xining", topic: "pension", place: "xining", people: ["P1", "P2"] },
    ]);
  });

  test("stands with the place where it is nobody's", () => {
    expect(
      view().places.map(({ id, rows, withoutTies }) => [id, rows.map(({ ref }) => ref.fact), withoutTies]),
    ).toEqual([
      ["xining", ["homes.dwelling"], false],
      ["weihai", [], false],
    ]);
  });

  test("stands with the booklet, and who is in it; one of which nothing was answered is left out", () => {
    expect(view().registers.map(({ id, members, rows }) => [id, members, rows.map(({ ref }) => ref.fact)])).toEqual([
      ["R1", ["P1"], ["movesAsWhole"]],
    ]);
  });

  test("stands with the household where it is everybody's", () => {
    expect(view().household.map(({ ref, value }) => [ref.fact, value])).toEqual([["poorFamily", false]]);
  });

  test("names who stays, and everybody", () => {
    expect(view().staying).toEqual(["P2"]);
    expect(view().members.map(({ id }) => id)).toEqual(["P1", "P2"]);
  });
});

test("the family and the ties were asked once their pages are answered", () => {
  expect(answersView(answered).asked).toEqual({ family: true, ties: true });
  expect(answersView({ ...answered, trail: ["places", "ties"] }).asked).toEqual({ family: false, ties: true });
  expect(answersView({ ...answered, trail: ["places", "family"] }).asked).toEqual({ family: true, ties: false });
});

test("a place without ties says so, and none of its facts", () => {
  const [, weihai] = answersView(withoutTiesIn(answered, ["weihai"])).places;
  expect(weihai).toEqual({ id: "weihai", rows: [], withoutTies: true });
});

test("what only a right, a paper or a placement hangs on is offered", () => {
  const apart = withoutTiesIn(withPlaces(answered, ["xining"]), ["xining"]);
  const { optional } = answersView(apart);
  expect(optional.length).toBeGreaterThan(0);
  for (const step of optional) expect(Object.keys(step)).toEqual(["id", "topic", "place"]);
});

describe("the page that asks for a fact", () => {
  test.each([
    ["relation", { person: "P2" }, "member/P2"],
    ["ageYears", { person: "P1" }, "member/P1"],
    ["wantsToMove", { person: "P3" }, "member/P3"],
    ["wantsToMove", {}, "family"],
    ["maritalStatus", { person: "P2" }, "marriage"],
    ["work", { person: "P1", jurisdiction: "weihai" }, "work-weihai"],
  ] as const)("%s of %j: %s", (fact, whose, page) => {
    expect(askLink("zh-Hans", about(fact, whose), "answers")).toBe(`/zh-Hans/check/${page}?return=answers`);
  });

  test("is none where the place's document does not read it", () => {
    expect(askLink("zh-Hant", about("studiesIn", { person: "P1", jurisdiction: "zhejiang" }), "result")).toBeNull();
    expect(askLink("zh-Hant", about("military", { person: "P1" }), "result")).toBe(
      "/zh-Hant/check/military?return=result",
    );
  });
});

test("that all are in one booklet can be changed as well, and is not said of several or before it was asked", () => {
  const { registers: _, ...one } = answered.household;
  const told = (trail: string[], household: Answers["household"]) =>
    answersView({ ...answered, trail: [...answered.trail, ...trail], household }).inOneBooklet;
  expect([told(["registers"], one), told([], one), told(["registers"], answered.household)]).toEqual([
    true,
    false,
    false,
  ]);
});
