import { describe, expect, it } from "vitest";
import { exampleCity } from ".";
import { assessIn } from "../assess/assess";
import { compileEditions } from "../assess/compiled-policy";
import { householdSchema, type Household, type Tie } from "../facts";

/** A place that is not registered has no facts of its own: the test lends it the seat of one that is. */
const seat = "xining";
const compiled = [compileEditions(seat, [exampleCity])];

const works: Tie = { work: "employed", labourContract: true, monthsWorked: 12 };

/** A worker with spouse and child; each test changes one fact. */
const family = (tie: Partial<Tie> = {}, dwelling = "rentedLawful", more: object = {}): Household => householdSchema.parse({
  people: [
    { id: "P1", relation: "applicant", ageYears: 30, hukou: { kind: "rural", division: "410100" }, qualification: { degree: "none" },
      schoolEvent: "none", ties: { [seat]: { ...works, introducedTalent: false, ...tie } }, ...more },
    { id: "P2", relation: "spouse", hukou: { kind: "urban", division: "410100" }, qualification: { degree: "none" },
      ties: { [seat]: { work: "none", introducedTalent: false } } },
    { id: "P3", relation: "child", ageYears: 6, schoolEvent: "startPrimary", hukou: { kind: "rural", division: "410100" } },
  ],
  destinations: { [seat]: { placeType: "cityDistrict", dwelling } },
  land: { contractedLand: true, homestead: true },
});

const answer = (household: Household) => {
  const [place] = assessIn(compiled, household, "2026-11-22", "example").jurisdictions;
  if (!place) throw new Error("nothing was assessed");
  return place;
};
const outcomes = (household: Household): string[] => answer(household).people.map(({ outcome }) => outcome);

describe("二、(一): workers", () => {
  it("accepts the worker, and the family behind", () => expect(outcomes(family())).toEqual(["accepted", "accepted", "accepted"]));

  it.each<[string, Household, string]>([
    ["eleven months", family({ monthsWorked: 11 }), "notYet"],
    ["months not answered", family({ monthsWorked: null }), "needFacts"],
    ["no contract yet", family({ labourContract: false }), "notYet"],
    ["a dormitory", family({}, "employerDormitory"), "localRules"],
    ["no dwelling", family({}, "none"), "notCovered"],
  ])("%s", (_, household, outcome) => expect(outcomes(household)[0]).toBe(outcome));

  it("offers tenants, and only them, the community collective", () => {
    const placements = (dwelling: string) => answer(family({}, dwelling)).people[0]?.placements.map(({ id, clause }) => `${clause} ${id}`);
    expect([placements("rentedLawful"), placements("ownedLawful")]).toEqual([["二、(一) communityCollective"], []]);
  });
});

describe("二、(二): graduates", () => {
  const master = { qualification: { degree: "master" } };
  it("shows both readings where the contract is missing", () => {
    const [person] = answer(family({ labourContract: false }, "none", master)).people;
    expect(person).toMatchObject({ outcome: "dependsOnReading", readings: [{ id: "E-a", A: "notCovered", B: "accepted" }] });
  });
});

describe("二、(三): introduced talent", () => {
  it("is left to the document that it names", () => {
    const [person] = answer(family({ introducedTalent: true }, "none")).people;
    expect(person).toMatchObject({ outcome: "localRules", notes: ["defersTo.talentRules"] });
  });
});

describe("三: rights", () => {
  it("differ by origin and by what a person has; silence is shown", () => {
    const effects = answer(family()).rights.map(({ id, effect, for: people }) => `${id} ${effect} ${people.join()}`);
    expect(effects).toEqual([
      "contractedLand protected P1,P3", "contractedLand needFacts P2", "homestead notStated P1,P2,P3",
      "schoolEnrolment notApplicable P1", "schoolEnrolment needFacts P2", "schoolEnrolment ifQualified P3",
    ]);
  });
});
