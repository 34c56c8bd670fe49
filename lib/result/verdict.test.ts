import { describe, expect, test } from "vitest";
import { assess } from "@/policies";
import type { Household } from "@/policies/facts/schema";
import { asOf, couple, household, idle, person, rented, working } from "./testing/xining-family";
import { verdictOf } from "./verdict";

const verdict = (family: Household) => verdictOf(assess(family, asOf).jurisdictions);
const paid = (employee: number, resident = 0) => couple({ ...working, pensionMonths: { employee, resident } }, idle);

describe("the sentence", () => {
  test("says once what is true of everybody, and in which kind of place", () => {
    expect(verdict(paid(36))).toEqual([
      {
        places: [{ id: "xining", areas: ["cityDistrict"] }],
        alike: true,
        groups: [{ word: "accepted", people: ["P1", "P2"], areas: null, lack: null }],
      },
    ]);
  });

  test("names whose months they are, where they are all that is missing", () => {
    expect(verdict(paid(35))[0]?.groups).toMatchObject([
      { word: "notYet", people: ["P1", "P2"], lack: { fact: "pensionMonths.employee", person: "P1", months: 1 } },
    ]);
  });

  test("says that there are two readings", () => {
    expect(verdict(paid(20, 20))).toMatchObject([{ groups: [{ word: "dependsOnReading" }] }]);
  });

  test("puts places with the same answer together, each with its kind of place", () => {
    const family = paid(36);
    const parts = verdict({ ...family, destinations: { ...family.destinations, bijie: {}, zhejiang: {} } });
    expect(parts.map(({ places }) => places)).toEqual([
      [{ id: "xining", areas: ["cityDistrict"] }],
      [
        { id: "bijie", areas: ["townOrSmallCity"] },
        { id: "zhejiang", areas: ["countyOrCountyCity"] },
      ],
    ]);
  });

  test("is only about places that the family considers", () => {
    expect(verdict(paid(36)).flatMap(({ places }) => places.map(({ id }) => id))).toEqual(["xining"]);
  });

  test("names the kind of place with each answer where people fare best in different ones", () => {
    const skilled = person("P2", "sibling", idle, {
      maritalStatus: "neverMarried",
      relation: "sibling",
      qualification: {
        degree: "master",
        professionalTitle: "none",
        vocationalSkill: "none",
        technicalWorker: false,
        honours: [],
      },
    });
    const [part] = verdict(
      household([person("P1", "applicant", working, { maritalStatus: "neverMarried" }), skilled], {
        destinations: { xining: rented },
      }),
    );
    expect(part?.places).toEqual([{ id: "xining", areas: null }]);
    expect(part?.groups.map(({ word, people, areas }) => [word, people, areas])).toEqual([
      ["accepted", ["P1"], ["cityDistrict"]],
      ["dependsOnReading", ["P2"], ["cityDistrict", "townOrSmallCity"]],
    ]);
  });
});
