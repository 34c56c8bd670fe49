import { describe, expect, test } from "vitest";
import { assess } from "@/policies";
import type { Household } from "@/policies/facts/schema";
import { asOf, couple, household, idle, person, rented, working } from "./testing/xining-family";
import { answerIn, bestFirst, verdictOf, type PlaceAnswer } from "./verdict";

const answers = (family: Household): PlaceAnswer[] =>
  bestFirst(assess(family, asOf).jurisdictions.map((place) => answerIn(place)));
const verdict = (family: Household) => verdictOf(answers(family));
const paid = (employee: number, resident = 0) => couple({ ...working, pensionMonths: { employee, resident } }, idle);
const with3 = (family: Household): Household => ({
  ...family,
  destinations: { ...family.destinations, bijie: {}, zhejiang: {} },
});

describe("the sentence", () => {
  test("says once what is true of everybody, and in which kind of place", () => {
    expect(verdict(paid(36))).toEqual({
      begins: "open",
      now: [
        {
          word: "accepted",
          people: ["P1", "P2"],
          lack: null,
          open: null,
          places: [{ id: "xining", areas: ["cityDistrict"] }],
        },
      ],
      soon: [],
    });
  });

  test("names whose months they are and from when on, where they are all that is missing", () => {
    const { begins, now } = verdict(paid(35));
    expect(begins).toBe("none");
    expect(now).toMatchObject([
      {
        word: "notYet",
        people: ["P1", "P2"],
        lack: { fact: "pensionMonths.employee", person: "P1", months: 1, earliest: "2026-12" },
      },
    ]);
  });

  test("tells what is open before what is nearly there, places with the same answer in one breath", () => {
    const { begins, now, soon } = verdict(with3(paid(35)));
    expect(begins).toBe("open");
    expect(now.map(({ places }) => places)).toEqual([
      [
        { id: "bijie", areas: ["townOrSmallCity"] },
        { id: "zhejiang", areas: ["countyOrCountyCity"] },
      ],
    ]);
    expect(soon.map(({ places }) => places)).toEqual([[{ id: "xining", areas: ["cityDistrict"] }]]);
  });

  test("speaks of each only with those of whom it is true", () => {
    const skilled = person("P2", "sibling", idle, {
      maritalStatus: "neverMarried",
      qualification: {
        degree: "master",
        professionalTitle: "none",
        vocationalSkill: "none",
        technicalWorker: false,
        honours: [],
      },
    });
    const family = household([person("P1", "applicant", working, { maritalStatus: "neverMarried" }), skilled], {
      destinations: { xining: rented },
    });
    expect(verdict(family).now).toMatchObject([{ word: "accepted", people: ["P1"] }]);
    expect(answers(family)).toMatchObject([
      {
        id: "xining",
        areas: null,
        groups: [
          { word: "accepted", people: ["P1"], areas: ["cityDistrict"] },
          { word: "dependsOnReading", people: ["P2"], areas: ["cityDistrict", "townOrSmallCity"] },
        ],
      },
    ]);
  });

  test("says that there are two readings", () => {
    expect(verdict(paid(20, 20))).toMatchObject({ begins: "none", now: [{ word: "dependsOnReading" }] });
  });

  test("never tells what is not answered as a no, nor whoever is at home that nothing is written", () => {
    const unknown = household([{ id: "P1", relation: "applicant" }]);
    expect(verdict(unknown)).toMatchObject({ begins: "unanswered", now: [{ word: "needFacts" }] });
    const halfKnown = household([person("P1", "applicant", idle), { id: "P2", relation: "spouse" }]);
    expect(verdict(halfKnown).begins).toBe("unanswered");
    const atHome = { work: "none", registeredIn: "cityOrTown" } as const;
    const hukou = { kind: "urban", division: "371000" } as const;
    const home = household([person("P1", "applicant", idle, { hukou, ties: { weihai: atHome } })], {
      destinations: { weihai: {} },
    });
    expect(verdict(home)).toMatchObject({ begins: "atHome", now: [{ word: "noMoveNeeded" }] });
  });

  test("of who is registered there asks for the way back alone, where the village that they come from is not known", () => {
    const hukou = { kind: "urban", division: "371000" } as const;
    const ties = { weihai: { ...idle, registeredIn: "cityOrTown", livesIn: "cityOrTown" } } as const;
    const graduate = { graduated: "university", graduatedIn: "elsewhere", admitted: "none" } as const;
    const home = household([person("P1", "applicant", idle, { hukou, ties, education: graduate })], {
      destinations: { weihai: {} },
    });
    expect(verdict(home)).toMatchObject({
      begins: "atHome",
      now: [{ word: "noMoveNeeded", open: { word: "needFacts", areas: ["villageOfOrigin"], isBack: true } }],
    });
  });

  test("is only about places that the family considers", () => {
    expect(answers(paid(36)).map(({ id }) => id)).toEqual(["xining"]);
  });
});

test("the best place comes first: open to everybody, then a known month, then questions", () => {
  const unknown: Household = { ...with3(paid(35)), destinations: { ...with3(paid(35)).destinations, dandong: {} } };
  expect(answers(unknown).map(({ id }) => id)).toEqual(["bijie", "zhejiang", "xining", "dandong"]);
});
