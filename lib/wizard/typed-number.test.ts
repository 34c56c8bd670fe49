import { describe, expect, test } from "vitest";
import { checkField, numberOf } from "./check-field";
import type { Field } from "./form";
import { ageField } from "./number-fields";
import { words } from "./testing/posted-answers";
import { birthYearFrom, numberFrom, yearsAndMonthsFrom } from "./typed-number";

test.each([
  ["36", 36],
  ["36岁", 36],
  ["36歲", 36],
  ["３６", 36],
  [" 3\u200b6 。", 36],
  ["36.", 36],
  ["三十六", 36],
  ["三十六周岁。", 36],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["两", 2],
  ["〇", 0],
  ["三六", 36],
  ["一百零二", 102],
  ["满36周岁", 36],
  ["大约5年", 5],
  ["11个月", 11],
  ["０", 0],
])("%j is %i", (text, number) => expect(numberFrom(text)).toBe(number));

test.each(["", "岁", "abc", "-1", "2.5", "十十", "三百万", "3年4个月", "三十六七"])("%j is no number", (text) =>
  expect(numberFrom(text)).toBeNull(),
);

test.each([
  ["3年4个月", { years: 3, months: 4 }],
  ["三年", { years: 3, months: 0 }],
  ["2年半", { years: 2, months: 6 }],
  ["２年零１１个月", { years: 2, months: 11 }],
])("%j is a time", (text, time) => expect(yearsAndMonthsFrom(text)).toEqual(time));

test.each(["1986", "1986年", "1986年5月", "1986-05-01", "１９８６．５"])("%j is a year of birth", (text) =>
  expect(birthYearFrom(text, 2026, 120)).toBe(1986),
);

describe("an age", () => {
  const field: Field = { ...ageField(words), name: "age", label: "", thisYear: 2026 };
  test("that is a year is answered with the two ages that it can mean", () => {
    const message = checkField(field, { age: "1986" });
    for (const part of ["1986", "40", "39"]) expect(message).toContain(part);
  });
  test.each(["36岁", "三十六", "36。"])("%s is taken", (age) => expect(checkField(field, { age })).toBeNull());
  test.each(["1899", "2027", "121", "1000"])("%s is neither an age nor a year of birth", (age) =>
    expect(checkField(field, { age })).toBe(words.say("wizard.errors.tooLarge", { max: 120 })),
  );
});

test("months that are left blank beside years are none, and both may stand in one box", () => {
  const months: Field = { ...ageField(words), kind: "months", name: "paid", label: "" };
  expect(numberOf(months, { paid_years: "三", paid_months: "" })).toBe(36);
  expect(numberOf(months, { paid_years: "3年4个月" })).toBe(40);
  expect(numberOf(months, { paid_years: "3", paid_months: "4个月" })).toBe(40);
  expect(numberOf(months, { paid_years: "x", paid_months: "4" })).toBeNull();
});
