import { describe, expect, test } from "vitest";
import { assess } from "@/policies";
import { householdSchema, type Household } from "@/policies/facts";
import { verdictOf } from "./verdict";

const asOf = "2026-11-22";
const rural = { kind: "rural" as const, division: "410100" };
const noSchool = { status: "none" as const };
const plain = { education: noSchool, qualification: { degree: "none", professionalTitle: "none", vocationalSkill: "none", technicalWorker: false, honours: [] }, military: "none" } as const;

/** A family that rents in a Xining district, where the applicant has paid for so many months. */
function family(employee: number, resident = 0): Household {
  const tie = { work: "employed" as const, labourContract: false, formallyRecruited: false, stableIncome: true, pensionMonths: { employee, resident }, originalHukou: "none" as const };
  return householdSchema.parse({
    people: [
      { id: "P1", relation: "applicant", ageYears: 36, maritalStatus: "married", hukou: rural, ...plain, ties: { xining: tie } },
      { id: "P2", relation: "spouse", ageYears: 34, maritalStatus: "married", hukou: rural, ...plain, ties: { xining: { ...tie, work: "none", stableIncome: false, pensionMonths: { employee: 0, resident: 0 } } } },
    ],
    destinations: { xining: { placeType: "cityDistrict", dwelling: "rentedLawful" } },
  });
}

const verdict = (household: Household, ...considered: Parameters<typeof verdictOf>[1]) => verdictOf(assess(household, asOf).jurisdictions, considered);

describe("the sentence", () => {
  test("says once what is true of everybody", () => {
    const { parts } = verdict(family(36), "xining");
    expect(parts).toMatchObject([{ places: ["xining"], alike: true, groups: [{ word: "accepted", people: ["P1", "P2"], lack: null }] }]);
  });

  test("names the months where they are all that is missing", () => {
    const [part] = verdict(family(35), "xining").parts;
    expect(part?.groups).toMatchObject([{ word: "notYet", lack: { fact: "pensionMonths.employee", months: 1 } }]);
  });

  test("says that there are two readings", () => {
    expect(verdict(family(20, 20), "xining").parts).toMatchObject([{ groups: [{ word: "dependsOnReading" }] }]);
  });

  test("puts places with the same answer together, in the order of the documents", () => {
    const household = householdSchema.parse({ ...family(36), destinations: { ...family(36).destinations, bijie: { placeType: "townOrSmallCity" }, zhejiang: { placeType: "countyOrCountyCity" } } });
    expect(verdict(household, "bijie", "xining", "zhejiang").parts.map(({ places }) => places)).toEqual([["xining"], ["bijie", "zhejiang"]]);
  });

  test("tells where only the kind of place is missing, the province apart from the city", () => {
    const household = householdSchema.parse({ ...family(36), destinations: { bijie: {}, zhejiang: {} } });
    const parts = verdict(household, "bijie", "zhejiang").parts.filter(({ groups }) => groups[0]?.onlyPlaceType);
    expect(parts.map(({ places }) => places)).toContainEqual(["zhejiang"]);
  });

  test("mentions a place that was not chosen and accepts somebody all the same", () => {
    const graduate = householdSchema.parse({ people: [{ id: "P1", relation: "applicant", ageYears: 30, hukou: rural, education: { status: "graduated", level: "university" } }], destinations: { xining: {} } });
    expect(verdict(graduate, "xining").unasked).toEqual([{ places: ["dandong"], people: ["P1"], everybody: true }]);
  });
});
