import { describe, expect, it } from "vitest";
import { xining } from "../xining";
import type { FactName } from "../facts/rows";
import type { Household, Person, Tie } from "../facts/schema";
import { factsFor } from "../testing/made-policy";
import { compile } from "./compiled-policy";
import type { HouseholdFacts } from "./household-facts";

/** What is stated, what silence amounts to, and what an unknown fact can still be (contract §1 and §2). */

const facts = (
  people: Partial<Person>[],
  more: Partial<Household> = { destinations: { xining: {} } },
): HouseholdFacts =>
  factsFor(compile(xining), {
    people: people.map((person, index) => ({
      id: `P${index + 1}`,
      relation: index === 0 ? "applicant" : "sibling",
      ...person,
    })),
    ...more,
  });
const value = (fact: FactName, person: Partial<Person> = {}, tie?: Tie): unknown =>
  facts([{ ...person, ...(tie && { ties: { xining: tie } }) }]).value(fact, 0);

describe("silence", () => {
  it.each<[FactName, unknown]>([
    ["work", "none"],
    ["monthsWorked", 0],
    ["labourContract", false],
    ["formallyRecruited", false],
    ["investor", false],
    ["introducedTalent", false],
    ["resettlementAccepted", false],
    ["military", "none"],
    ["qualification.professionalTitle", "none"],
    ["qualification.vocationalSkill", "none"],
    ["qualification.technicalWorker", false],
    ["qualification.honours", []],
    ["maritalStatus", "neverMarried"],
    ["pensionScheme", "none"],
  ])("of somebody of 15 means %s: %j, of somebody of 16 nothing", (fact, meant) => {
    expect([value(fact, { ageYears: 15 }), value(fact, { ageYears: 16 }), value(fact)]).toEqual([
      meant,
      undefined,
      undefined,
    ]);
  });

  it("of a child of unknown age of a mother of 30 means as much", () => {
    expect(facts([{ ageYears: 30 }, { relation: "child" }]).value("work", 1)).toBe("none");
    expect(facts([{ ageYears: 40 }, { relation: "child" }]).value("work", 1)).toBeUndefined();
  });

  it.each(["education.graduated", "education.admitted"] as const)(
    "of somebody of 14 means no %s, at 15 it is asked",
    (fact) => expect([value(fact, { ageYears: 14 }), value(fact, { ageYears: 15 })]).toEqual(["none", undefined]),
  );

  it("never counts against what is stated", () => {
    expect([
      value("work", { ageYears: 15 }, { work: "selfEmployed" }),
      value("maritalStatus", { ageYears: 15, maritalStatus: "married" }),
    ]).toEqual(["selfEmployed", "married"]);
    expect([
      value("work", { ageYears: 40 }, { work: null }),
      value("stableIncome", { ageYears: 3 }),
      value("residencePermit", { ageYears: 3 }),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it("means that one wants to move, that a spouse is married, that whoever is alone lives with the family", () => {
    expect([value("wantsToMove"), value("wantsToMove", { wantsToMove: false })]).toEqual([true, false]);
    expect(facts([{}, { relation: "spouse" }]).value("maritalStatus", 1)).toBe("married");
    expect([value("livesInFamilyHome"), facts([{}, {}]).value("livesInFamilyHome", 0)]).toEqual(["yes", undefined]);
  });

  it("means that nobody has settled who does not say to be registered there", () => {
    expect([
      value("settledMonthsAgo"),
      value("settledMonthsAgo", {}, { registeredIn: "none" }),
      value("settledMonthsAgo", {}, { registeredIn: "cityDistrict" }),
    ]).toEqual([0, 0, undefined]);
  });
});

describe("no ties", () => {
  it("are stated where nobody considers the place, and only there", () => {
    const elsewhere = facts([{ ageYears: 40, ties: { weihai: {} } }], { destinations: { weihai: {} } });
    expect(elsewhere.isConsidered).toBe(false);
    expect(
      (
        [
          "work",
          "stableIncome",
          "residencePermit",
          "monthsLived",
          "pensionMonths.employee",
          "relocation",
          "relativesWithHukou",
          "registeredIn",
          "livesInFamilyHome",
        ] as const
      ).map((fact) => elsewhere.value(fact, 0)),
    ).toEqual(["none", false, false, 0, 0, "none", "none", "none", "no"]);
    expect([
      elsewhere.homeValue("homes.dwelling", "cityDistrict"),
      elsewhere.homeValue("homes.dwellingHolders", "cityDistrict"),
    ]).toEqual(["none", []]);
  });

  it("are not, where a destination or anybody's tie names it", () => {
    for (const considered of [facts([{ ageYears: 40 }]), facts([{ ageYears: 40 }, { ties: { xining: {} } }], {})]) {
      expect([
        considered.isConsidered,
        considered.value("stableIncome", 0),
        considered.homeValue("homes.dwelling", "cityDistrict"),
      ]).toEqual([true, undefined, undefined]);
    }
  });

  it("are had where one only goes back to: nobody has a home there", () =>
    expect(facts([{}]).homeValue("homes.dwelling", "placeOfOrigin")).toBe("none"));
});

describe("what can still be", () => {
  const numbers = (fact: FactName, person: Partial<Person> = {}): unknown[] =>
    facts([person])
      .possible(fact, 0)
      .map(({ value: one }) => one);

  it("of months is what a life allows", () => {
    expect(numbers("pensionMonths.employee", { ageYears: 40 })).toEqual([0, 36]);
    expect(numbers("pensionMonths.employee", { ageYears: 1 })).toEqual([0, 23]);
  });

  it("of one summand of a sum turns where the other leaves off", () => {
    expect(
      numbers("pensionMonths.employee", { ageYears: 40, ties: { xining: { pensionMonths: { resident: 10 } } } }),
    ).toEqual([0, 26, 36]);
  });

  it("of an age is what children and parents allow", () => {
    expect(
      facts([{}, { relation: "child", ageYears: 50 }])
        .possible("ageYears", 0)
        .map(({ value: one }) => one),
    ).toEqual([66]);
  });

  it("of a hukou fits what is stated of it, and where it is registered", () => {
    const kinds = (person: Partial<Person>): string[] => [
      ...new Set(
        facts([person])
          .hukous(0)
          .map(({ kind }) => kind),
      ),
    ];
    expect(kinds({})).toEqual(["rural", "urban", "none", "outsideMainland"]);
    expect([
      kinds({ hukou: { division: "410100" } }),
      kinds({ hukou: { division: "810000" } }),
      kinds({ hukou: { kind: "urban" } }),
    ]).toEqual([["rural", "urban", "outsideMainland"], ["outsideMainland"], ["urban"]]);
    expect([
      kinds({ ties: { xining: { registeredIn: "placeOfOrigin" } } }),
      kinds({ ties: { xining: { registeredIn: "townOrSmallCity" } } }),
      kinds({ ties: { weihai: { registeredIn: "cityOrTown" } } }),
    ]).toEqual([["rural"], ["urban"], ["urban"]]);
  });

  it("of a division is all that the document tells apart, and of a province what is open in it", () => {
    expect(facts([{}]).codes("hukou.division", undefined)).toEqual(["6301zz", "zzzzzz"]);
    expect(facts([{}]).codes("hukou.division", "630123")).toEqual(["630123"]);
    expect(facts([{}]).codes("hukou.division", "630000")).toEqual(["6301zz", "63zzzz"]);
    expect(facts([{}]).codes("education.admittedIn", "elsewhere")).toEqual(["zzzzzz"]);
  });

  it("of a level of school is one, for whoever graduated abroad", () => {
    const [home, abroad] = [false, true].map((graduatedOverseas) =>
      numbers("education.graduated", { education: { graduatedOverseas } }),
    );
    expect(home).toContain("none");
    expect(abroad).toEqual(home?.filter((level) => level !== "none"));
    expect(abroad).not.toEqual([]);
  });
});

it("one booklet is supposed where none is stated", () =>
  expect([facts([{}]).registers, facts([{}], { registers: { R3: {}, R4: {} } }).registers]).toEqual([
    ["R1"],
    ["R3", "R4"],
  ]));

it("booklets are read by name, in whichever order they are written", () =>
  expect(facts([{}], { registers: { R2: {}, R1: {} } }).registers).toEqual(["R1", "R2"]));
