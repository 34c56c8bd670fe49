import { describe, expect, it } from "vitest";
import { assess, consideredBy } from "..";
import type { Household } from "../facts/schema";
import { jurisdictionIds, type JurisdictionId } from "../jurisdictions";
import { asOf } from "../testing/made-policy";
import { strangers } from "../testing/strangers";

/** Only what is considered is assessed. */

const ids = (household: Household, asked?: readonly JurisdictionId[]): string[] =>
  assess(household, asOf, asked).jurisdictions.map(({ id }) => id);
const nowhere: Household = { people: [{ id: "P1", relation: "applicant" }] };

describe("a jurisdiction is considered", () => {
  it("where the household states a place, or anybody a tie", () => {
    expect(consideredBy({ ...nowhere, destinations: { weihai: {}, bijie: null } })).toEqual(["weihai"]);
    expect(
      consideredBy({
        people: [
          { id: "P1", relation: "applicant" },
          { id: "P2", ties: { dandong: {}, xining: null } },
        ],
      }),
    ).toEqual(["dandong"]);
  });

  it("and then is assessed, and no other; all are where none is", () => {
    expect([ids({ ...nowhere, destinations: { weihai: {} } }), ids(nowhere)]).toEqual([
      ["weihai"],
      [...jurisdictionIds],
    ]);
  });

  it("or asked for, whoever considers what", () => {
    const household: Household = { ...nowhere, destinations: { weihai: {} } };
    expect(ids(household, ["dandong", "weihai"])).toEqual(["weihai", "dandong"]);
    expect(assess(household, asOf, ["dandong", "weihai"]).jurisdictions.map(({ considered }) => considered)).toEqual([
      true,
      false,
    ]);
  });

  it("or is one with which there are no ties: nothing is open there, and nothing advised", () => {
    const there = assess(strangers("weihai", [{}, { relation: "child", ageYears: 8 }]), asOf, ["xining"])
      .jurisdictions[0];
    expect(there?.areas.flatMap(({ people }) => people.map(({ outcome, steps }) => [outcome, steps.length]))).toEqual([
      ...Array<unknown>(6).fill(["notCovered", 0]),
    ]);
  });
});

it("several give the answers that each gives alone", () => {
  const household = { ...strangers("xining", [{}, { relation: "spouse" }]), destinations: { xining: {}, weihai: {} } };
  const alone = (["xining", "weihai"] as const).map((id) => assess(household, asOf, [id]).jurisdictions[0]);
  expect(assess(household, asOf).jurisdictions.map((place) => JSON.stringify(place))).toEqual(
    alone.map((place) => JSON.stringify(place)),
  );
});
