import { describe, expect, it } from "vitest";
import type { FactName } from "../facts/rows";
import { actOf } from "./acts";

const isOneAct = (...facts: FactName[]): boolean => new Set(facts.map(actOf)).size === 1;

describe("one thing to do", () => {
  it("is a home and whose it is", () => {
    expect(isOneAct("homes.dwelling", "homes.dwellingHolders")).toBe(true);
  });

  it("is work, where it is and what it brings", () => {
    expect(isOneAct("work", "worksIn", "stableIncome")).toBe(true);
  });

  it("is all that only takes time", () => {
    expect(isOneAct("pensionMonths.employee", "pensionMonths.resident", "monthsWorked")).toBe(true);
  });
});

describe("apart are", () => {
  it.each<[FactName, FactName]>([
    ["homes.dwelling", "work"],
    ["homes.dwelling", "residencePermit"],
    ["work", "monthsWorked"],
    ["work", "labourContract"],
    ["worksIn", "residencePermit"],
    ["residencePermit", "labourContract"],
    ["homes.dwellingHolders", "monthsWorked"],
  ])("%s and %s", (one, other) => {
    expect(isOneAct(one, other)).toBe(false);
  });
});
