import { describe, expect, it } from "vitest";
import { dandong } from "../dandong";
import type { Household, Tie } from "../facts/schema";
import { factsFor } from "../testing/made-policy";
import { strangers, toldIn, type Stranger } from "../testing/strangers";
import { compile } from "./compiled-policy";

/** Who can have a right at all, and what age somebody has on the day of settling (contract §2). */

const effectIn =
  (place: "xining" | "dandong", area: string) =>
  (right: string, person: Stranger, more: Partial<Household> = {}): string | undefined =>
    toldIn(place, area, strangers(place, [person], {}, more)).rights.find(({ id }) => id === right)?.effect;

describe("sixty on the day of settling", () => {
  const pension = effectIn("dandong", "cityProper");
  const pensioner = (ageYears: number, tie: Tie = {}, more: Stranger = {}): string | undefined =>
    pension(
      "residentPension",
      { ageYears, pensionScheme: "residentPaying", ...more, tie },
      { registers: { R1: { movesAsWhole: true } } },
    );
  const there = {
    hukou: { kind: "urban", division: "210602" },
    formerHukou: { kind: "rural", division: "210624" },
  } as const;

  it.each([
    [58, "optional"],
    [59, "optional"],
    [60, "staysAtOrigin"],
    [61, "staysAtOrigin"],
  ])("%i today, not settled yet: %s", (age, effect) => expect(pensioner(age)).toBe(effect));

  it.each([
    [59, 0, "optional"],
    [60, 0, "staysAtOrigin"],
    [61, 12, "staysAtOrigin"],
    // At 60 and 5 months or at 59 and 6: completed years do not tell.
    [60, 6, "localRules"],
    [60, 11, "localRules"],
    [60, 12, "optional"],
    [61, 13, "localRules"],
    [61, 24, "optional"],
  ])("%i today, settled %i months ago: %s", (age, settledMonthsAgo, effect) =>
    expect(pensioner(age, { registeredIn: "cityProper", settledMonthsAgo }, there)).toBe(effect),
  );

  it("is counted on by the months that are still missing", () => {
    const waits = (ageYears: number, monthsLived: number): string | undefined =>
      pensioner(ageYears, {
        livesIn: "cityProper",
        worksIn: "cityProper",
        work: "employed",
        stableIncome: true,
        monthsLived,
        monthsWorked: monthsLived,
        residencePermit: true,
      });
    expect([waits(59, 23), waits(59, 24), waits(57, 12), waits(57, 1)]).toEqual([
      "localRules",
      "optional",
      "optional",
      "optional",
    ]);
    expect([waits(58, 12), waits(58, 11)]).toEqual(["optional", "localRules"]);
  });
});

describe("the day of settling, where it is not known", () => {
  it("is asked for by the months since settling, which turn where somebody was perhaps, and where certainly, not yet of the age of a right", () => {
    const settled = (ageYears: number): unknown[] =>
      factsFor(compile(dandong), {
        people: [{ id: "P1", relation: "applicant", ageYears, ties: { dandong: { registeredIn: "cityProper" } } }],
      })
        .possible("settledMonthsAgo", 0)
        .map(({ value: one }) => one);
    expect([settled(61), settled(63)]).toEqual([
      [0, 13, 24],
      [0, 37, 48],
    ]);
  });
});

describe("only people who can have it", () => {
  const xining = effectIn("xining", "cityDistrict");
  const works: Stranger = { tie: { work: "employed", worksIn: "cityDistrict" } };

  it.each([
    [6, "notApplicable"],
    [15, "notApplicable"],
    [16, "localRules"],
    [59, "localRules"],
    [60, "notApplicable"],
  ])("no housing fund at %i: %s", (ageYears, effect) => expect(xining("housingFund", { ageYears })).toBe(effect));
  it("a housing fund at 62, of whoever works", () =>
    expect(xining("housingFund", { ageYears: 62, ...works })).toBe("localRules"));

  it.each([
    [5, "notApplicable"],
    [6, "gained"],
    [15, "gained"],
    [16, "notApplicable"],
    [62, "notApplicable"],
  ])("school at %i, without an event: %s", (ageYears, effect) =>
    expect(xining("firstGrade", { ageYears })).toBe(effect),
  );
  it("school at 16 for whoever still is in a junior school, none at 6 for whoever is in a kindergarten", () => {
    expect([
      xining("firstGrade", { ageYears: 16, school: { stage: "junior", event: "none" } }),
      xining("firstGrade", { ageYears: 6, school: { stage: "kindergarten", event: "none" } }),
    ]).toEqual(["gained", "notApplicable"]);
  });

  it("of children of farmers where somebody of the family is one, not a lodger", () => {
    const urban = { kind: "urban", division: "410100" } as const;
    const exam: Stranger = {
      ageYears: 15,
      hukou: urban,
      relation: "child",
      school: { stage: "junior", event: "zhongkao", boards: false },
    };
    const of = (members: Stranger[]): string | undefined =>
      toldIn("xining", "cityDistrict", strangers("xining", members)).rights.find(
        ({ id, for: whom }) => id === "entranceExams" && whom.includes("P2"),
      )?.effect;
    expect([
      of([{}, exam]),
      of([{ hukou: urban }, exam]),
      of([{ hukou: urban }, exam, { relation: "unrelated" }]),
      of([{ hukou: urban }, { ...exam, relation: "unrelated" }, { relation: "child", ageYears: 9 }]),
    ]).toEqual(["localRules", "notStated", "notStated", "notStated"]);
  });
});
