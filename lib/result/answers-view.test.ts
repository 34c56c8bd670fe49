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

  test("stands with the person whose it is, 不清楚 too; the member page's own facts do not", () => {
    expect(
      view().people.map(({ member, rows }) => [member.id, rows.map(({ ref, value, step }) => [ref.fact, value, step])]),
    ).toEqual([
      [
        "P1",
        [
          ["work", "employed", "work-xining"],
          ["maritalStatus", "married", "marriage"],
          ["register", "R1", "registers"],
        ],
      ],
      [
        "P2",
        [
          ["work", "employed", "work-xining"],
          ["maritalStatus", "married", "marriage"],
          ["register", "R2", "registers"],
          ["military", null, "military"],
        ],
      ],
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
