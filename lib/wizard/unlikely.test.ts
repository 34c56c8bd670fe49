import { describe, expect, test } from "vitest";
import type { Person } from "@/policies/facts/schema";
import { unlikelyAnswers } from "./unlikely";

const doubts = (...others: Partial<Person>[]) =>
  unlikelyAnswers({ people: others.map((one, index) => ({ id: `P${index + 1}`, ...one })) as Person[] }).map(
    ({ code, person, values }) => [code, person, values],
  );
const codes = (person: Partial<Person>) => doubts(person).map(([code]) => code);
const beside = (applicant: number | null, person: Partial<Person>) =>
  doubts({ relation: "applicant", ageYears: applicant }, person);

describe("ages in a family", () => {
  test.each([
    ["applicant", 15, [["youngApplicant", "P1", { age: 15 }]]],
    ["applicant", 16, []],
    ["sibling", 15, []],
    ["sibling", 105, []],
    ["sibling", 106, [["veryOld", "P1", { age: 106 }]]],
  ] as const)("%s of %i", (relation, ageYears, expected) => {
    expect(doubts({ relation, ageYears })).toEqual(expected);
  });

  test.each([
    ["spouse", 36, 75, []],
    ["spouse", 36, 76, [["spouseGap", "P2", { years: 40 }]]],
    ["spouse", 60, 20, [["spouseGap", "P2", { years: 40 }]]],
    ["spouse", 60, 21, []],
    ["sibling", 20, 70, []],
    ["parent", 36, 51, []],
    ["parent", 36, 50, [["parentGap", "P2", { years: 14 }]]],
    ["parent", 36, 37, [["parentGap", "P2", { years: 1 }]]],
    ["parent", 36, 36, [["parentOrder", "P2", {}]]],
    ["parent", 36, 20, [["parentOrder", "P2", {}]]],
    ["child", 36, 21, []],
    ["child", 36, 22, [["childGap", "P2", { years: 14 }]]],
    ["child", 36, 36, [["childOrder", "P2", {}]]],
    ["child", 36, 40, [["childOrder", "P2", {}]]],
  ] as const)("%s: the applicant is %i and they are %i", (relation, applicant, ageYears, expected) => {
    expect(beside(applicant, { relation, ageYears })).toEqual(expected);
  });

  test("are compared where both are known", () => {
    expect(beside(null, { relation: "parent", ageYears: 20 })).toEqual([]);
    expect(beside(36, { relation: "parent" })).toEqual([]);
    expect(beside(null, { relation: "parent", ageYears: 110 })).toEqual([["veryOld", "P2", { age: 110 }]]);
  });
});

describe("too young for what is said", () => {
  const adult = { relation: "otherRelative" } as const;
  test.each([
    ["worksYoung", 15, 16, { ties: { weihai: { work: "employed" } } }],
    ["studiedYoung", 14, 15, { education: { graduated: "secondaryVocational" } }],
    ["studiedYoung", 14, 15, { education: { admitted: "university" } }],
    ["qualifiedYoung", 15, 16, { qualification: { degree: "bachelor" } }],
    ["qualifiedYoung", 15, 16, { qualification: { professionalTitle: "junior" } }],
    ["qualifiedYoung", 15, 16, { qualification: { vocationalSkill: "junior" } }],
    ["qualifiedYoung", 15, 16, { qualification: { technicalWorker: true } }],
    ["servedYoung", 16, 17, { military: "serving" }],
    ["pensionYoung", 39, 40, { pensionScheme: "employeeReceiving" }],
    ["pensionYoung", 39, 40, { pensionScheme: "residentReceiving" }],
  ] as [string, number, number, Partial<Person>][])("%s at %i, not at %i: %j", (code, young, old, said) => {
    expect(doubts({ ...adult, ...said, ageYears: young })).toEqual([[code, "P1", { age: young }]]);
    expect(codes({ ...adult, ...said, ageYears: old })).toEqual([]);
    expect(codes({ ...adult, ...said })).toEqual([]);
  });

  test.each([
    { ties: { weihai: { work: "none" }, xining: null } },
    { education: { graduated: "none", admitted: null } },
    { qualification: { degree: "none", professionalTitle: "none", vocationalSkill: "none", technicalWorker: false } },
    { military: "none" },
    { pensionScheme: "employeePaying" },
  ] as Partial<Person>[])("nothing is doubtful about %j", (said) => {
    expect(codes({ ...adult, ...said, ageYears: 10 })).toEqual([]);
  });
});

describe("more months than a life of work has", () => {
  const since = (ageYears: number, tie: object) =>
    doubts({ relation: "otherRelative", ageYears, ties: { bijie: tie, xining: { monthsWorked: 1 } } });

  test.each([
    ["worked", { monthsWorked: 121 }],
    ["paid with an employer", { pensionMonths: { employee: 121, resident: 0 } }],
    ["paid as a resident", { pensionMonths: { employee: 3, resident: 121 } }],
  ])("%s from fourteen on is doubtful, from fifteen on it is not", (_, tie) => {
    expect(since(25, tie)).toEqual([["paidYoung", "P1", { age: 14 }]]);
    expect(since(26, tie)).toEqual([]);
  });

  test("is not counted before birth, nor of a child", () => {
    expect(since(20, { monthsWorked: 300 })).toEqual([["paidYoung", "P1", { age: 0 }]]);
    expect(since(15, { monthsWorked: 24 })).toEqual([]);
    expect(since(16, { monthsWorked: 36 })).toEqual([["paidYoung", "P1", { age: 13 }]]);
  });
});

test("a doubt names the answers that can be mended", () => {
  const [gap] = unlikelyAnswers({
    people: [
      { id: "P1", relation: "applicant", ageYears: 36 },
      { id: "P2", relation: "parent", ageYears: 30 },
    ],
  });
  expect(gap?.facts).toEqual(["ageYears", "relation"]);
  const [paid] = unlikelyAnswers({ people: [{ id: "P1", ageYears: 20, ties: { weihai: { monthsWorked: 120 } } }] });
  expect(paid?.facts).toEqual(["pensionMonths.employee", "pensionMonths.resident", "monthsWorked", "ageYears"]);
  const [served] = unlikelyAnswers({ people: [{ id: "P1", ageYears: 12, military: "serving" }] });
  expect(served?.facts).toEqual(["military", "ageYears"]);
});
