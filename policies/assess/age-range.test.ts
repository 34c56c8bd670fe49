import { describe, expect, it } from "vitest";
import type { Person } from "../facts/schema";
import { ageRange, isCertainParent } from "./age-range";

const of = (index: number, ...people: Partial<Person>[]): [number, number] => {
  const { least, most } = ageRange(
    people.map((facts, at) => ({ id: `P${at + 1}`, ...facts })),
    index,
  );
  return [least, most];
};

describe("how old somebody can be", () => {
  it.each<[string, Partial<Person>[], [number, number]]>([
    ["as old as they say", [{ ageYears: 7 }], [7, 7]],
    ["any age, where nothing is said", [{}], [0, 120]],
    [
      "16 years younger than a parent by the words",
      [{ relation: "child" }, { relation: "applicant", ageYears: 30 }],
      [0, 14],
    ],
    [
      "younger than the younger of two",
      [{ relation: "child" }, { relation: "applicant", ageYears: 30 }, { relation: "spouse", ageYears: 26 }],
      [0, 10],
    ],
    [
      "younger than the one whose age is said",
      [{ relation: "child" }, { relation: "applicant" }, { relation: "spouse", ageYears: 26 }],
      [0, 10],
    ],
    [
      "one age, where nothing else is left",
      [
        { relation: "child", maritalStatus: "widowed" },
        { relation: "applicant", ageYears: 32 },
      ],
      [16, 16],
    ],
    [
      "16 years older than a child by the words",
      [{ relation: "parent" }, { relation: "applicant", ageYears: 30 }, { relation: "sibling", ageYears: 36 }],
      [52, 120],
    ],
    ["older than a child that says so", [{}, { parents: ["P1"], ageYears: 5 }], [21, 120]],
    [
      "no parent of a child that names others",
      [{ relation: "applicant" }, { relation: "child", parents: ["P3"], ageYears: 20 }, {}],
      [0, 120],
    ],
    [
      "nothing follows from a grandchild",
      [{ relation: "applicant" }, { relation: "grandchild", ageYears: 20 }],
      [0, 120],
    ],
    ["grown, when married, divorced or widowed", [{ maritalStatus: "widowed" }], [16, 120]],
    ["grown, when somebody's spouse", [{ relation: "spouse" }, { relation: "applicant" }], [16, 120]],
    ["of any age, when never married", [{ maritalStatus: "neverMarried" }], [0, 120]],
    ["as old as the months say", [{ ties: { xining: { monthsLived: 24 } } }], [2, 120]],
    [
      "nothing, of a place of which nothing is said",
      [{ ties: { xining: null, dandong: { monthsWorked: 200 } } }],
      [16, 120],
    ],
    ["one month less is one year less", [{ ties: { dandong: { monthsWorked: 23 } } }], [1, 120]],
    [
      "as old as the months paid say",
      [{ ties: { xining: { pensionMonths: { employee: 3, resident: 240 } } } }],
      [20, 120],
    ],
    [
      "of any age, where the words contradict one another",
      [{ relation: "child" }, { relation: "applicant", ageYears: 10 }],
      [0, 120],
    ],
  ])("%s", (_, people, range) => expect(of(0, ...people)).toEqual(range));
});

describe("a certain parent", () => {
  const applicant: Person = { id: "P1", relation: "applicant" };
  it.each<[Person, Person, boolean]>([
    [applicant, { id: "P2", relation: "child" }, true],
    [{ id: "P2", relation: "spouse" }, { id: "P3", relation: "child" }, true],
    [{ id: "P2", relation: "parent" }, applicant, true],
    [{ id: "P2", relation: "parent" }, { id: "P3", relation: "sibling" }, true],
    [{ id: "P2", relation: "parentInLaw" }, { id: "P3", relation: "spouse" }, true],
    [{ id: "P2", relation: "grandparent" }, { id: "P3", relation: "parent" }, false],
    [applicant, { id: "P2", relation: "child", parents: ["P3"] }, false],
    [applicant, { id: "P2", relation: "unrelated", parents: ["P1"] }, true],
    [applicant, applicant, false],
  ])("%j of %j: %s", (parent, child, certain) => expect(isCertainParent(parent, child)).toBe(certain));
});
