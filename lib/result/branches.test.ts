import { expect, test } from "vitest";
import type { QuestionAnswer, Settled } from "@/policies/assess/assessment";
import { branchesOf, settledByAll } from "./branches";

const cell = (area: string, outcome: Settled["outcome"]): Settled => ({
  jurisdiction: "xining",
  area,
  person: "P1",
  outcome,
});
const answer = (values: string[], ...settles: Settled[]): QuestionAnswer => ({ values, settles });

test("an answer settles what every place that reads it settles by it; those that settle alike are one branch", () => {
  const answers = [
    answer(["none"], cell("city", "notCovered")),
    answer(["university", "college"]),
    answer(["university", "college", "school"], cell("town", "accepted")),
    answer(["school"], cell("city", "accepted")),
  ];
  expect(branchesOf({ answers }).map(({ values, settles }) => [values, settles.length])).toEqual([
    [["school"], 2],
    [["university", "college"], 1],
    [["none"], 1],
  ]);
});

test("of a number there are two branches, and none where several thresholds lie between", () => {
  const from = (atLeast: number): QuestionAnswer => ({ atLeast, settles: [] });
  expect(branchesOf({ answers: [from(0), from(36)] }).flatMap(({ values }) => values)).toEqual([0, 36]);
  expect(branchesOf({ answers: [from(0), from(12), from(36)] })).toEqual([]);
});

test("only what every answer settles is certain before it is given", () => {
  const certain = branchesOf({
    answers: [
      answer(["yes"], cell("city", "accepted"), cell("town", "accepted")),
      answer(["no"], cell("city", "notCovered")),
    ],
  });
  expect(settledByAll(certain)).toMatchObject([{ area: "city" }]);
  expect(settledByAll(branchesOf({ answers: [answer(["yes"], cell("city", "accepted")), answer(["no"])] }))).toEqual(
    [],
  );
  expect(settledByAll([])).toEqual([]);
});
