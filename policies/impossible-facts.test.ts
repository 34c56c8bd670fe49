import { describe, expect, it } from "vitest";
import { householdSchema, type Household } from "./facts";

type Change = (household: Household) => void;

const family = (): Household => ({
  people: [
    { id: "P1", relation: "applicant", ageYears: 40, maritalStatus: "married" },
    { id: "P2", relation: "spouse", ageYears: 38 },
    { id: "P3", relation: "child", ageYears: 15 },
    { id: "P4", relation: "parent", ageYears: 66 },
  ],
});

const person = (index: number, facts: Partial<Household["people"][number]>): Change => (household) => {
  Object.assign(household.people[index] ?? {}, facts);
};

const codes = (change: Change): [string, unknown][] => {
  const household = family();
  change(household);
  const result = householdSchema.safeParse(household);
  return result.success ? [] : result.error.issues.map((issue) => [issue.path.join("."), "params" in issue ? issue.params?.["code"] : issue.code]);
};

describe("impossible facts are refused at the field", () => {
  it.each<[string, Change, [string, string][]]>([
    ["nobody applies", person(0, { relation: "sibling" }), [["people", "noApplicant"]]],
    ["two apply", person(2, { relation: "applicant" }), [["people.2.relation", "severalApplicants"]]],
    ["two spouses", person(3, { relation: "spouse" }), [["people.3.relation", "severalSpouses"]]],
    ["an id twice", person(3, { id: "P1" }), [["people.3.id", "repeatedId"]]],
    ["a spouse aged 3", person(1, { ageYears: 3 }), [["people.1.ageYears", "spouseTooYoung"]]],
    ["a spouse who never married", person(1, { maritalStatus: "neverMarried" }), [["people.1.maritalStatus", "spouseNeverMarried"]]],
    ["a parent as old as the applicant", person(3, { ageYears: 40 }), [["people.3.ageYears", "parentNotOlder"]]],
    ["a child as old as the applicant", person(2, { ageYears: 40 }), [["people.2.ageYears", "childNotYounger"]]],
    ["a widow of 15", person(2, { maritalStatus: "widowed" }), [["people.2.maritalStatus", "marriedUnder16"]]],
    ["more months lived than a life of 15 has", person(2, { ties: { dandong: { monthsLived: 192 } } }),
      [["people.2.ties.dandong.monthsLived", "moreMonthsThanLife"]]],
    ["more months paid than a life has", person(2, { ties: { xining: { pensionMonths: { resident: 500 } } } }),
      [["people.2.ties.xining.pensionMonths.resident", "moreMonthsThanLife"]]],
    ["more months paid as an employee than a life has", person(2, { ties: { xining: { pensionMonths: { employee: 500 } } } }),
      [["people.2.ties.xining.pensionMonths.employee", "moreMonthsThanLife"]]],
    ["a parent as old as an applicant who is named later", (household) => { household.people.reverse(); person(0, { ageYears: 40 })(household); },
      [["people.0.ageYears", "parentNotOlder"]]],
    ["a holder who is nobody", (household) => { household.destinations = { xining: { dwellingHolder: "P9" } }; },
      [["destinations.xining.dwellingHolder", "unknownHolder"]]],
  ])("%s", (_, change, expected) => expect(codes(change)).toEqual(expected));

  it("names all of them at once", () => {
    expect(codes((household) => { person(1, { ageYears: 3 })(household); person(3, { ageYears: 20 })(household); })).toHaveLength(2);
  });
});

describe("unlikely is not impossible", () => {
  it.each<[string, Change]>([
    ["a spouse of 16", person(1, { ageYears: 16 })],
    ["the last month of a fifteenth year", person(2, { ties: { dandong: { monthsLived: 191 } } })],
    ["a spouse forty years older", person(1, { ageYears: 80 })],
    ["a divorced spouse who lives along", person(1, { maritalStatus: "divorced" })],
    ["a widow of 16", person(2, { ageYears: 16, maritalStatus: "widowed" })],
    ["months of a life whose length is not known", (household) => { delete household.people[2]?.ageYears; person(2, { ties: { dandong: { monthsLived: 900 } } })(household); }],
    ["a married person whose age is not known", (household) => { delete household.people[2]?.ageYears; person(2, { maritalStatus: "married" })(household); }],
    ["a parent and a child beside an applicant whose age is not known", (household) => { delete household.people[0]?.ageYears; }],
    ["a newborn without months", person(2, { ageYears: 0, ties: { dandong: { monthsLived: null } } })],
    ["a newborn and a parent of no age beside an applicant whose age is said to be not known", (household) => { person(0, { ageYears: null })(household); person(2, { ageYears: 0 })(household); person(3, { ageYears: 0 })(household); }],
    ["a spouse whose age is said to be not known", person(1, { ageYears: null })],
    ["months of a life whose length is said to be not known", person(2, { ageYears: null, ties: { dandong: { monthsLived: 900 } } })],
    ["a family named from its oldest on", (household) => { household.people.reverse(); }],
    ["nothing known but the relations", (household) => { household.people.forEach((member) => { delete member.ageYears; }); }],
  ])("%s", (_, change) => expect(codes(change)).toEqual([]));
});
