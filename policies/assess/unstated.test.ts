import { describe, expect, it } from "vitest";
import type { FactName } from "../fact-catalogue";
import { notStatedUnder16, withoutTies } from "./unstated";

describe("not stated about somebody under 16", () => {
  it.each<[FactName, unknown]>([
    ["work", "none"], ["maritalStatus", "neverMarried"], ["military", "none"], ["qualification.degree", "none"], ["qualification.professionalTitle", "none"],
    ["qualification.vocationalSkill", "none"], ["qualification.technicalWorker", false], ["qualification.honours", []], ["labourContract", false],
    ["formallyRecruited", false], ["investor", false], ["introducedTalent", false], ["resettlementAccepted", false], ["monthsWorked", 0],
  ])("%s counts as %j at 15, as not known at 16 and at an age not known", (fact, value) => {
    expect(notStatedUnder16(fact, 15)).toEqual(value);
    expect(notStatedUnder16(fact, 0)).toEqual(value);
    for (const age of [16, 40, null, undefined]) expect(notStatedUnder16(fact, age)).toBeUndefined();
  });

  it("schooling is none under 15 only", () => {
    expect(notStatedUnder16("education.status", 14)).toBe("none");
    expect(notStatedUnder16("education.status", 15)).toBeUndefined();
  });

  it.each<FactName>(["stableIncome", "residencePermit", "monthsLived", "hukou.kind", "livesWithApplicant", "relocation", "education.level"])(
    "%s stays open at any age", (fact) => expect(notStatedUnder16(fact, 10)).toBeUndefined(),
  );
});

describe("a jurisdiction that nobody mentions", () => {
  it.each<[FactName, unknown]>([
    ["destination.dwelling", "none"], ["work", "none"], ["livesWithApplicant", "no"], ["relativesWithHukou", "none"], ["originalHukou", "none"], ["relocation", "none"],
    ["residencePermit", false], ["stableIncome", false], ["labourContract", false], ["investor", false], ["monthsLived", 0], ["pensionMonths.employee", 0],
  ])("states of %s: %j", (fact, value) => expect(withoutTies(fact)).toBe(value));

  it.each<FactName>(["destination.placeType", "wholeHouseholdMoves", "hukou.kind", "ageYears", "qualification.technicalWorker"])(
    "says nothing of %s", (fact) => expect(withoutTies(fact)).toBeUndefined(),
  );
});
