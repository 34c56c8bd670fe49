import { describe, expect, test } from "vitest";
import { assessHousehold } from "../../lib/assessment";
import type { Household } from "../../policies/facts/schema";
import { checkReceipt, differencesOf } from "./check";

const household: Household = {
  people: [
    {
      id: "P1",
      relation: "applicant",
      ageYears: 34,
      hukou: { kind: "rural", division: "632700" },
      ties: { xining: { work: "employed", pensionMonths: { employee: 35 } } },
    },
  ],
};
const asOf = "2026-11-22";
const answer = () => JSON.parse(JSON.stringify(assessHousehold(household, asOf)));

test("what was answered is answered again, for those who considered places and for those who asked for others", () => {
  expect(checkReceipt({ household, assessment: answer() })).toEqual({
    agrees: true,
    lines: [expect.stringContaining("agree")],
  });
  expect(
    checkReceipt({
      household,
      assessment: JSON.parse(JSON.stringify(assessHousehold(household, asOf, ["dandong", "bijie"]))),
    }).agrees,
  ).toBe(true);
});

describe("says no to", () => {
  test("an answer that was touched", () => {
    const touched = answer();
    touched.jurisdictions[0].areas[0].people[0].outcome = "accepted";
    const { agrees, lines } = checkReceipt({ household, assessment: touched });
    expect(agrees).toBe(false);
    expect(lines[1]).toContain('/jurisdictions/0/areas/0/people/0/outcome: "accepted", assessed again "needFacts"');
  });

  test("facts that are others", () => {
    const other = structuredClone(household);
    Object.assign(other.people[0] ?? {}, { ageYears: 35, maritalStatus: "married", military: "resettledOfficer" });
    expect(checkReceipt({ household: other, assessment: answer() }).agrees).toBe(false);
  });

  test("another engine, another edition, and says which", () => {
    const old = answer();
    old.receipt.engine = "1.0.0";
    old.receipt.policies.xining = "0".repeat(64);
    expect(checkReceipt({ household, assessment: old }).lines.slice(1)).toEqual([
      expect.stringMatching(/engine: then 1\.0\.0, now \d/),
      expect.stringMatching(/xining: then 00000000, now [0-9a-f]{8}/),
    ]);
  });

  test.each([[null], [{}], [{ household, assessment: {} }], [{ household: {}, assessment: answer() }]])(
    "what is no answer",
    (input) => {
      expect(checkReceipt(input)).toMatchObject({ agrees: false });
    },
  );
});

test("differences stop where a list would be of no use", () => {
  expect(
    differencesOf(
      Array.from({ length: 90 }, () => 1),
      Array.from({ length: 90 }, () => 2),
    ),
  ).toHaveLength(20);
});
