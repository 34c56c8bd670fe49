import { describe, expect, it } from "vitest";
import { exampleCity } from ".";
import { assessIn } from "../assess/assess";
import type { AreaAssessment } from "../assess/assessment";
import { compileEditions } from "../assess/compiled-policy";
import type { Home, Tie } from "../facts/rows";
import type { Household, Person } from "../facts/schema";

/** A place that is not registered has no facts of its own: the test lends it the seat of one that is. */
const seat = "xining";
const compiled = [compileEditions(seat, [exampleCity])];

const works: Tie = {
  registeredIn: "none",
  work: "employed",
  worksIn: "cityDistrict",
  labourContract: true,
  monthsWorked: 12,
  introducedTalent: false,
  livesIn: "cityDistrict",
};
const learned = { qualification: { degree: "none" }, education: { graduated: "none", admitted: "none" } } as const;

interface Change {
  tie?: Tie;
  home?: Home;
  person?: Partial<Person>;
}

/** A worker with spouse and child; each test changes one fact. */
const family = ({ tie, home = { dwelling: "rentedLawful" }, person }: Change = {}): Household => ({
  people: [
    {
      id: "P1",
      relation: "applicant",
      ageYears: 30,
      maritalStatus: "married",
      hukou: { kind: "rural", division: "410100" },
      ...learned,
      school: { stage: "none", event: "none" },
      ties: { [seat]: { ...works, ...tie } },
      ...person,
    },
    {
      id: "P2",
      relation: "spouse",
      ageYears: 30,
      maritalStatus: "married",
      hukou: { kind: "urban", division: "410100" },
      formerHukou: { kind: "urban", division: "410100" },
      ...learned,
      school: { stage: "none", event: "none" },
      ties: { [seat]: { registeredIn: "none", work: "none", introducedTalent: false, livesIn: "cityDistrict" } },
    },
    {
      id: "P3",
      relation: "child",
      ageYears: 6,
      school: { stage: "primary", event: "start" },
      hukou: { kind: "rural", division: "410100" },
      ties: { [seat]: { livesIn: "cityDistrict" } },
    },
  ],
  registers: { R1: { land: { contractedLand: true, homestead: true } } },
  destinations: {
    [seat]: {
      homes: {
        cityDistrict: { dwellingHolders: ["P1"], ...home },
        town: { dwelling: "none" },
        island: { dwelling: "none" },
      },
    },
  },
});

function area(household: Household, placeType = "cityDistrict"): AreaAssessment {
  const found = assessIn(compiled, household, "2026-11-22", "example").jurisdictions[0]?.areas.find(
    (one) => one.placeType === placeType,
  );
  if (!found) throw new Error(`${placeType} was not assessed`);
  return found;
}
const outcomes = (household: Household, placeType?: string): string[] =>
  area(household, placeType).people.map(({ outcome }) => outcome);

describe("二、(一): workers", () => {
  it("accepts the worker, and the family behind, in the city and nowhere else", () => {
    expect(outcomes(family())).toEqual(["accepted", "accepted", "accepted"]);
    expect(["town", "island", "placeOfOrigin"].map((kind) => outcomes(family(), kind)[0])).toEqual([
      "notCovered",
      "notCovered",
      "notCovered",
    ]);
  });

  it.each<[string, Household, string]>([
    ["eleven months", family({ tie: { monthsWorked: 11 } }), "notYet"],
    ["months not answered", family({ tie: { monthsWorked: null } }), "needFacts"],
    ["no contract yet", family({ tie: { labourContract: false } }), "notYet"],
    ["work in a town", family({ tie: { worksIn: "town" } }), "notCovered"],
    ["a dormitory", family({ home: { dwelling: "employerDormitory" } }), "localRules"],
    ["no dwelling", family({ home: { dwelling: "none" } }), "notCovered"],
    ["leased by the spouse", family({ home: { dwelling: "rentedLawful", dwellingHolders: ["P2"] } }), "accepted"],
    ["leased by somebody else", family({ home: { dwelling: "rentedLawful", dwellingHolders: [] } }), "notCovered"],
  ])("%s", (_, household, outcome) => expect(outcomes(household)[0]).toBe(outcome));

  it("offers tenants, and only them, the community collective, and asks each for their own paper", () => {
    const told = (dwelling: Home["dwelling"]) => {
      const { people, documents } = area(family({ home: { dwelling } }));
      return [
        people[0]?.placements.map(({ id, clause }) => `${clause} ${id}`),
        documents.map(({ id }) => id).filter((id) => ["lease", "propertyCertificate"].includes(id)),
      ];
    };
    expect(told("rentedLawful")).toEqual([["二、(一) communityCollective"], ["lease"]]);
    expect(told("ownedLawful")).toEqual([[], ["propertyCertificate"]]);
  });
});

describe("二、(二): graduates", () => {
  it("shows both readings where the contract is missing", () => {
    const master = family({
      tie: { labourContract: false },
      home: { dwelling: "none" },
      person: { qualification: { degree: "master" } },
    });
    expect(area(master).people[0]).toMatchObject({
      outcome: "dependsOnReading",
      readings: [{ id: "E-a", A: "notCovered", B: "accepted" }],
    });
  });
});

describe("二、(三): introduced talent", () => {
  it("is left to the document that it names", () => {
    const talent = family({ tie: { introducedTalent: true }, home: { dwelling: "none" } });
    expect(area(talent).people[0]).toMatchObject({
      outcome: "localRules",
      notes: expect.arrayContaining(["defersTo:talentRules"]),
    });
  });
});

describe("二、(四): students and graduates", () => {
  const student = (admittedIn: string, studiesIn = "town") =>
    family({
      tie: { studiesIn },
      home: { dwelling: "none" },
      person: { education: { graduated: "none", admitted: "university", admittedIn } },
    });
  it.each([
    ["460203", "town", "accepted"],
    ["460203", "island", "notCovered"],
    ["460100", "town", "notCovered"],
    ["elsewhere", "town", "notCovered"],
  ])("admitted in %s, looking at a %s", (school, kind, outcome) =>
    expect(outcomes(student(school), kind)[0]).toBe(outcome),
  );

  const graduate = (division: string) =>
    family({
      home: { dwelling: "none" },
      person: {
        education: { graduated: "university", graduatedIn: "elsewhere", admitted: "none" },
        hukou: { kind: "urban", division: "410100" },
        formerHukou: { kind: "rural", division },
      },
    });
  it.each([
    ["460204", "accepted"],
    ["460100", "notCovered"],
    ["460000", "needFacts"],
  ])("back to an origin in %s", (division, outcome) =>
    expect(outcomes(graduate(division), "placeOfOrigin")[0]).toBe(outcome),
  );
});

describe("二、(五): islands", () => {
  it.each([
    [36, "accepted"],
    [35, "notYet"],
    [0, "notCovered"],
  ] as const)("%i months", (monthsLived, outcome) =>
    expect(outcomes(family({ tie: { livesIn: "island", monthsLived } }), "island")[0]).toBe(outcome),
  );
});

describe("三: rights", () => {
  it("differ by origin and by what a person has; silence is shown, and land elsewhere has its remark", () => {
    const { rights } = area(family());
    expect(rights.map(({ id, effect, for: people }) => `${id} ${effect} ${people.join()}`)).toEqual([
      "contractedLand protected P1,P3",
      "contractedLand notStated P2",
      "homestead notStated P1,P2,P3",
      "schoolEnrolment notApplicable P1,P2",
      "schoolEnrolment ifQualified P3",
    ]);
    expect(rights[0]?.remarks).toEqual(["landElsewhere"]);
  });
});
