import { describe, expect, it } from "vitest";
import { ageAtSettling, all, atLeast, atMost, given, not, shortOf } from "../../policies/criterion";
import { figuresOf, printsFigure, type Figure } from "./figures";

const months = (value: number): Figure => ({ fact: "monthsLived", value });
const years = (value: number): Figure => ({ fact: "ageYears", value });

describe("figures of a criterion", () => {
  it("finds them however deep they lie, a sum once", () => {
    const criterion = all(
      given("investor"),
      not(atMost("settledMonthsAgo", 36)),
      atLeast(["pensionMonths.employee", "pensionMonths.resident"], 24),
    );
    expect(figuresOf(criterion)).toEqual([
      { fact: "settledMonthsAgo", value: 36 },
      { fact: "pensionMonths.employee", value: 24 },
    ]);
  });

  it("leaves out what only says when a shortage counts", () => {
    expect(figuresOf(shortOf(atLeast("monthsLived", 24), atLeast("monthsLived", 1)))).toEqual([months(24)]);
    expect(figuresOf(all(atMost("monthsLived", 0), atMost("monthsLived", 36)))).toEqual([months(36)]);
  });
});

describe("ages", () => {
  it("are printed where they are a condition, not where they say to whom something can happen", () => {
    expect(
      figuresOf(
        all(ageAtSettling(60), atLeast("ageYears", 45), not(atLeast("ageYears", 16)), not(atLeast("ageYears", 60))),
      ),
    ).toEqual([years(60), years(45)]);
  });
});

describe("figures in print", () => {
  it.each([
    ["满3年的", 36],
    ["三年以内", 36],
    ["36个月", 36],
    ["满2年以上", 24],
    ["两年", 24],
    ["1年以上", 12],
    ["十二个月", 12],
    ["半年以上", 6],
    ["5个月", 5],
  ])("%s prints %i months", (text, value) => expect(printsFigure(text, months(value))).toBe(true));

  it.each([
    ["满13年", 36],
    ["2013年", 36],
    ["3年", 35],
    ["1年", 6],
    ["十三年", 36],
    ["2年底", 24],
  ])("%s does not print %i months", (text, value) => expect(printsFigure(text, months(value))).toBe(false));

  it("reads ages as years of life", () => {
    expect(printsFigure("已满60周岁", years(60))).toBe(true);
    expect(printsFigure("60年", years(60))).toBe(false);
  });
});
