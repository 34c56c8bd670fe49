import { expect, test } from "vitest";
import { about } from "../wizard/fact-key";
import { canPrepare, groupByWord, lacking, ranked, wordOf } from "./outcome-word";
import { somebody } from "./testing/made-assessment";

test("an acceptance that is more than its conditions says how strong it is; no other answer does", () => {
  expect(wordOf({ outcome: "accepted", basis: "conditionsMet" })).toBe("accepted");
  expect(wordOf({ outcome: "accepted", basis: null })).toBe("accepted");
  expect(wordOf({ outcome: "accepted", basis: "limitsLifted" })).toBe("limitsLifted");
  expect(wordOf({ outcome: "needFacts", basis: "limitsLifted" })).toBe("needFacts");
});

test("nothing can be prepared while the document says nothing, or too little is known, or nobody moves", () => {
  expect(ranked.filter((word) => !canPrepare(word))).toEqual([
    "needFacts",
    "unclear",
    "notCovered",
    "noMoveNeeded",
    "notMoving",
  ]);
});

test("people with the same answer stand together, the best answer first", () => {
  const people = [
    somebody("P1"),
    somebody("P2", { outcome: "accepted", basis: "encouraged" }),
    somebody("P3", { outcome: "noMoveNeeded" }),
    somebody("P4"),
    somebody("P5", { outcome: "accepted", basis: "conditionsMet" }),
    somebody("P6", { outcome: "dependsOnReading" }),
    somebody("P7", { outcome: "noMoveNeeded" }),
  ];
  expect(
    groupByWord(people, ({ id }) => id === "P7").map(({ word, people: found }) => [word, found.map(({ id }) => id)]),
  ).toEqual([
    ["accepted", ["P5"]],
    ["encouraged", ["P2"]],
    ["dependsOnReading", ["P6"]],
    ["notCovered", ["P1", "P4"]],
    ["noMoveNeeded", ["P3"]],
    ["notMoving", ["P7"]],
  ]);
});

test("who has said 不清楚 to one thing of several has still something to answer", () => {
  const [military, work] = [about("military", { person: "P1" }), about("work", { person: "P1" })];
  expect(lacking([military, work], ({ fact }) => fact === "work")).toBe("needFacts");
  expect(lacking([military, work], () => false)).toBe("unclear");
});
