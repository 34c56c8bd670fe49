import { expect, test } from "vitest";
import { noAnswers } from "../wizard/start";
import { isHouseholdId, newHouseholdId, noId } from "./household-id";
import { readKept, writeKept } from "./kept";

const answers = { ...noAnswers, places: ["bijie" as const] };

test("every household has an id of its own, which comes back with its answers", () => {
  const [one, other] = [newHouseholdId(), newHouseholdId()];
  expect(one).not.toBe(other);
  expect(isHouseholdId(one)).toBe(true);
  expect(readKept(writeKept({ household: one, answers }))).toEqual({ household: one, answers });
});

test("answers of before there were ids are read, and stay without", () => {
  expect(readKept(writeKept({ household: noId, answers }))).toEqual({ household: noId, answers });
});

test.each([42, "", "short.AgAA", "."])("%s is nobody's", (text) => expect(readKept(text)).toBeNull());

test.each(["", "a b c d e f ", "x".repeat(13), "<script>----"])("'%s' is no id", (text) =>
  expect(isHouseholdId(text)).toBe(false),
);
