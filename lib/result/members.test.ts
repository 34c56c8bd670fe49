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
