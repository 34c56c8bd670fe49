import { expect, test } from "vitest";
import { membersOf } from "./members";

test("people of the same relation are counted where their ages do not tell them apart, others are not", () => {
  const members = membersOf({
    people: [
      { id: "P1", relation: "applicant" },
      { id: "P2", relation: "child", ageYears: 9 },
      { id: "P3", relation: "child" },
      { id: "P4" },
    ],
  });
  expect(members).toEqual([
    {
      id: "P1",
      relation: "applicant",
      called: "applicant",
      isOnly: true,
      ordinal: null,
      ageYears: null,
      register: null,
    },
    { id: "P2", relation: "child", called: "child", isOnly: false, ordinal: 1, ageYears: 9, register: null },
    { id: "P3", relation: "child", called: "child", isOnly: false, ordinal: 2, ageYears: null, register: null },
    { id: "P4", relation: "notSaid", called: "notSaid", isOnly: true, ordinal: null, ageYears: null, register: null },
  ]);
});

test("a booklet is only told apart where there are several", () => {
  const people = [
    { id: "P1", register: "R1" },
    { id: "P2", register: "R2" },
  ];
  expect(membersOf({ people, registers: { R1: {}, R2: {} } }).map(({ register }) => register)).toEqual(["R1", "R2"]);
  expect(
    membersOf({ people: [{ id: "P1", register: "R1" }], registers: { R1: {} } }).map(({ register }) => register),
  ).toEqual([null]);
});

test("a child is a child until eighteen, and only a child grows out of it", () => {
  const called = (relation: "child" | "sibling", ageYears: number | null) =>
    membersOf({
      people: [
        { id: "P1", relation: "applicant" },
        { id: "P2", relation, ageYears },
      ],
    })[1]?.called;
  expect([17, 18, null].map((age) => called("child", age))).toEqual(["child", "grownChild", "child"]);
  expect(called("sibling", 40)).toBe("sibling");
});

test("those whom their ages tell apart are not counted", () => {
  const ordinals = (...ages: number[]) =>
    membersOf({
      people: [
        { id: "P1", relation: "applicant" },
        ...ages.map((ageYears, index) => ({ id: `P${index + 2}`, relation: "child" as const, ageYears })),
      ],
    })
      .slice(1)
      .map(({ ordinal }) => ordinal);
  expect([ordinals(9, 12), ordinals(9, 9), ordinals(9)]).toEqual([[null, null], [1, 2], [null]]);
});
