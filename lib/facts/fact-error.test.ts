import { describe, expect, test } from "vitest";
import { pointer, shown } from "./fact-error";
import { readRequest } from "./read-request";

const applicant = { id: "P1", relation: "applicant" };
const personWrong = (person: object) =>
  (readRequest({ household: { people: [{ ...applicant, ...person }] } }).errors ?? []).map(({ path, code, values }) => [
    pointer(path).replace("/household/people/0", ""),
    code,
    values,
  ]);

describe("an error brings what its words need", () => {
  test.each([
    [{ ageYears: "3" }, "wrongType", { expected: "number" }],
    [{ ties: { xining: { stableIncome: "no" } } }, "wrongType", { expected: "boolean" }],
    [{ ageYears: -1 }, "tooLow", { min: 0 }],
    [{ ageYears: 121 }, "tooHigh", { max: 120 }],
    [{ qualification: { honours: Array(4).fill("heritageBearer") } }, "tooMany", { max: 3 }],
    [{ foo: 1 }, "unknownKey", { key: "foo" }],
    [
      { dwelling: "none" },
      "renamedKey",
      { key: "dwelling", to: "destinations.<jurisdiction>.homes.<placeType>.dwelling" },
    ],
    [{ taxMonths: 3 }, "removedKey", { key: "taxMonths" }],
    [{ medicalScheme: "private" }, "notOneOf", { values: "none、employee、resident" }],
    [{ ageYears: 1.5 }, "notWhole", {}],
  ])("%j", (person, code, values) => {
    expect(personWrong(person).map(([, ...error]) => error)).toEqual([[code, values]]);
  });

  test("a list that is empty says how many it needs", () => {
    expect(readRequest({ household: { people: [] } }).errors).toEqual([
      { path: ["household", "people"], code: "tooFew", values: { min: 1 } },
    ]);
  });
});

test("a school's place is a division, whatever else is written there", () => {
  expect(personWrong({ education: { graduatedIn: 63, admittedIn: "63" } })).toEqual([
    ["/education/graduatedIn", "notDivision", {}],
    ["/education/admittedIn", "notDivision", {}],
  ]);
});

test("a key that is longer than a line is cut before it is sent back", () => {
  expect(shown("k".repeat(60))).toBe("k".repeat(60));
  expect(shown("k".repeat(61))).toBe(`${"k".repeat(60)}…`);
  expect(personWrong({ ["k".repeat(200)]: 1 }).map(([, , values]) => values)).toEqual([{ key: `${"k".repeat(60)}…` }]);
});
