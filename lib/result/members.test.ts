import { expect, test } from "vitest";
import { membersOf } from "./members";

test("people of the same relation are counted, others are not", () => {
  const members = membersOf({ people: [{ id: "P1", relation: "applicant" }, { id: "P2", relation: "child", ageYears: 9 }, { id: "P3", relation: "child" }, { id: "P4" }] });
  expect(members).toEqual([
    { id: "P1", relation: "applicant", ordinal: null, ageYears: null },
    { id: "P2", relation: "child", ordinal: 1, ageYears: 9 },
    { id: "P3", relation: "child", ordinal: 2, ageYears: null },
    { id: "P4", relation: "notSaid", ordinal: null, ageYears: null },
  ]);
});
