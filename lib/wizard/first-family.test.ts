import { describe, expect, test } from "vitest";
import type { Answers } from "../session/answers";
import { answerFirstFamily } from "./answer-first-family";
import { firstFamilyView, moreRows, rowsIn } from "./first-family";
import { withPerson } from "./people";
import { progressOf, withStep } from "./progress";
import { personOf, slotsOf } from "./slots";
import { stepById } from "./steps";
import { withPlaces } from "./places";
import { form, inXining, words } from "./testing/posted-answers";

const post = (said: Record<string, string>, answers: Answers = inXining) =>
  answerFirstFamily(answers, form(said), words);
const family = (taken: ReturnType<typeof post>) =>
  "answers" in taken ? taken.answers.household.people : taken.refusal;

describe("the family on one page", () => {
  test("rows in which nothing is said are nobody", () => {
    const people = family(
      post({ rows: "3", "ageYears-P1": "36岁", "relation-P2": "spouse", "ageYears-P2": "三十四", "relation-P3": "" }),
    );
    expect(people).toEqual([
      { id: "P1", relation: "applicant", ageYears: 36, wantsToMove: true },
      { id: "P2", relation: "spouse", ageYears: 34, wantsToMove: true },
    ]);
  });

  test.each([
    [{ "ageYears-P1": "36", "ageYears-P3": "6" }, ["relation-P3"]],
    [{ "ageYears-P1": "36", "relation-P2": "child" }, ["ageYears-P2"]],
    [{ "ageYears-P1": "36", "stays-P2": "yes" }, ["relation-P2", "ageYears-P2"]],
    [{ "relation-P2": "spouse", "ageYears-P2": "34" }, ["ageYears-P1"]],
  ])("%j: a row that was begun is to be filled in", (said, fields) => {
    const taken = post({ rows: "3", ...said });
    expect("refusal" in taken && taken.refusal.problems.map(({ field }) => field)).toEqual(fields);
  });

  test("whoever is taken out of their row is gone, the others stay", () => {
    const known = withPerson(withPerson(inXining, "P2", { relation: "spouse" }), "P3", { relation: "child" });
    const people = family(post({ rows: "3", "ageYears-P1": "36", "relation-P3": "child", "ageYears-P3": "6" }, known));
    expect(Array.isArray(people) && people.map(({ id }) => id)).toEqual(["P1", "P3"]);
  });

  test("more rows can be asked for before anything is said, and keep what is", () => {
    expect(family(post({ rows: "3", then: "rows" }))).toMatchObject([{ id: "P1", relation: "applicant" }]);
    const people = family(post({ rows: "3", then: "rows", "relation-P2": "spouse", "ageYears-P2": "34" }));
    expect(people).toMatchObject([{ id: "P1" }, { id: "P2", relation: "spouse", ageYears: 34 }]);
  });

  test("who moves nobody says so once, below all rows", () => {
    const { groups } = firstFamilyView(inXining, 0, words);
    const names = groups.map(({ fields }) => fields.map(({ name }) => name));
    expect(names.at(-1)).toEqual(["noneMoves"]);
    expect(names.slice(0, -1).flat()).not.toContain("noneMoves");
  });

  test("there is a row for everybody who is known, and never more than twelve people", () => {
    expect([rowsIn("x"), rowsIn(99), moreRows(3), moreRows(11)]).toEqual([3, 11, 7, 11]);
    const view = firstFamilyView(withPerson(inXining, "P7", { relation: "sibling" }), 3, words);
    expect(view.groups.filter(({ legend }) => legend !== null).length).toBe(7);
    expect(new Set(view.groups.map(({ legend }) => legend)).size).toBe(8);
  });
});

test("a family that moves nobody is asked for the hukou and the school, and for nothing else", () => {
  const said = { rows: "3", "ageYears-P1": "36", "relation-P2": "child", "ageYears-P2": "8", noneMoves: "yes" };
  const taken = post(said);
  expect(family(taken)).toMatchObject([{ wantsToMove: false }, { wantsToMove: false }]);
  const answers = "answers" in taken ? { ...taken.answers, trail: withStep(taken.answers.trail, "family") } : inXining;
  expect(progressOf(answers).ahead.map(({ id }) => id)).toEqual(["hukou", "schooling"]);
});

test("school is asked of whoever may go to one, and not of grown people", () => {
  const said = { rows: "3", "ageYears-P1": "36", "relation-P2": "child", "ageYears-P2": "16", noneMoves: "yes" };
  const taken = post({ ...said, "relation-P3": "grandparent", "ageYears-P3": "80" });
  if (!("answers" in taken)) throw new Error("refused");
  const answers = { ...withPlaces(taken.answers, ["dandong"]), trail: ["places", "family"] };
  const step = stepById("schooling");
  const slots = step ? slotsOf(step, answers, progressOf(answers).open) : [];
  expect([...new Set(slots.map(personOf))]).toEqual(["P2"]);
});
