import { describe, expect, it } from "vitest";
import { applicant, relative, residentsOf } from "../testing/residents";

const district = residentsOf("xining", "cityDistrict");
const married = { maritalStatus: "married" } as const;
const worker = { ...married, tie: { work: "employed", stableIncome: true, pensionMonths: { employee: 36, resident: 0 } } } as const;

const combination = (people: Parameters<typeof district.household>[0], place: object) =>
  district.answer(district.household(people, place)).household.combination;

describe("the best combination", () => {
  it("is led by whoever can lead, not by the applicant", () => {
    const family = [applicant(married), relative("spouse", worker), relative("child", { ageYears: 6 })];
    expect(combination(family, { dwelling: "rentedLawful", dwellingHolder: "P2" })).toEqual([
      { route: "xining.cityWorker", leadBy: "P2", brings: ["P1", "P2", "P3"] },
    ]);
  });

  it("prefers the applicant among equals and needs no second lead", () => {
    const family = [applicant(worker), relative("spouse", worker)];
    expect(combination(family, { dwelling: "ownedLawful" }).map(({ leadBy, brings }) => [leadBy, brings])).toEqual([["P1", ["P1", "P2"]]]);
  });

  it("adds a lead for whoever nobody brings along", () => {
    const student = { education: { status: "admitted", level: "university", schoolIn: "xining" } } as const;
    const family = [applicant(worker), relative("sibling", student), relative("otherRelative")];
    expect(combination(family, { dwelling: "ownedLawful" })).toEqual([
      { route: "xining.cityWorker", leadBy: "P1", brings: ["P1"] },
      { route: "xining.student", leadBy: "P2", brings: ["P2"] },
    ]);
  });

  it("is empty while nobody is accepted", () => {
    expect(combination([applicant(), relative("spouse", married)], {})).toEqual([]);
  });
});
