import { describe, expect, it } from "vitest";
import { assessIn } from "../assess/assess";
import { changesBetween } from "../assess/changes";
import { compileEditions } from "../assess/compiled-policy";
import { editionAt } from "../editions";
import type { Household } from "../facts/schema";
import { exampleCity } from ".";
import { exampleCity2027 } from "./edition-2027";

/** The template has no facts of its own: the test lends it the seat of a place that has. */
const seat = "xining";
const editions = [exampleCity, exampleCity2027];
const places = [compileEditions(seat, editions)];

const worker: Household = {
  people: [
    {
      id: "P1",
      relation: "applicant",
      ageYears: 30,
      hukou: { kind: "rural", division: "410100" },
      qualification: { degree: "none" },
      education: { admitted: "none" },
      ties: {
        [seat]: {
          registeredIn: "none",
          work: "employed",
          worksIn: "cityDistrict",
          labourContract: true,
          monthsWorked: 7,
          introducedTalent: false,
        },
      },
    },
  ],
  destinations: { [seat]: { homes: { cityDistrict: { dwelling: "rentedLawful" } } } },
};
const on = (asOf: string) => assessIn(places, worker, asOf, asOf);
const document = (asOf: string) => on(asOf).jurisdictions[0]?.document;
const outcome = (asOf: string) =>
  on(asOf).jurisdictions[0]?.areas.find(({ placeType }) => placeType === "cityDistrict")?.people[0]?.outcome;

describe("editions", () => {
  it.each([
    ["1999-12-31", exampleCity, false],
    ["2000-01-01", exampleCity, true],
    ["2026-12-31", exampleCity, true],
    ["2027-01-01", exampleCity2027, true],
  ])("on %s", (asOf, policy, inForce) => expect(editionAt(editions, asOf)).toMatchObject({ policy, inForce }));

  it("answer for their own days", () =>
    expect([outcome("2026-12-31"), outcome("2027-01-01")]).toEqual(["notYet", "accepted"]));

  it("are announced before they hold, and only then", () => {
    expect(document("2026-11-22")).toMatchObject({
      inForce: true,
      inForceFrom: "2000-01-01",
      nextEditionFrom: "2027-01-01",
    });
    expect(document("2027-01-01")).toMatchObject({ number: "示府发〔2026〕9号", nextEditionFrom: null });
  });

  it("say so when the day lies before the document", () =>
    expect(document("1999-12-31")).toMatchObject({ inForce: false }));
});

describe("what changed", () => {
  it("is told with the condition that made the difference", () => {
    expect(changesBetween(on("2026-11-22"), on("2027-01-01"))).toEqual([
      {
        jurisdiction: seat,
        area: "cityDistrict",
        person: "P1",
        before: "notYet",
        after: "accepted",
        because: [
          {
            route: "example-city.worker",
            leadBy: "P1",
            condition: "workedOneYear",
            before: "short",
            after: null,
            clause: "二、(一)",
          },
          {
            route: "example-city.worker",
            leadBy: "P1",
            condition: "workedHalfAYear",
            before: null,
            after: "met",
            clause: "二、(一)",
          },
        ],
      },
    ]);
  });

  it("is nothing while the edition stays the same", () =>
    expect(changesBetween(on("2026-01-01"), on("2026-11-22"))).toEqual([]));
});
