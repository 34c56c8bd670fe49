import { describe, expect, it } from "vitest";
import { inArea, inAreaOrLeft, livesWithLead, ofLead, oneOf, registeredHere, someOther } from "../criterion";
import type { Person, Tie } from "../facts/schema";
import { city, evaluatorOf, family, findingOf, householdOf, origin, person, town } from "../testing/made-policy";

describe("kinds of place", () => {
  it("are the one that is looked at, another, or left to the authority", () => {
    const criterion = inAreaOrLeft([city], [town]);
    expect([city, town, origin].map((area) => findingOf(criterion, family({}), { area }))).toEqual([
      "met",
      "authorityDecides",
      "notMet",
    ]);
    expect([city, town].map((area) => findingOf(inArea(town), family({}), { area }))).toEqual(["notMet", "met"]);
  });

  it("keep one criterion apart in each of them", () => {
    const evaluator = evaluatorOf(
      registeredHere,
      householdOf([person("P1", "applicant", { hukou: { kind: "urban", division: "630102" } })]),
    );
    expect(
      [town, city, town].map((area) => evaluator.finding(registeredHere, 0, 0, area) === evaluator.logic.yes),
    ).toEqual([false, true, false]);
  });

  it("of registration follow from the hukou, or are stated, or open", () => {
    const here = (hukou: Person["hukou"], tie: Tie = {}): string[] =>
      [city, town, origin].map((area) =>
        findingOf(registeredHere, [person("P1", "applicant", { hukou }, tie)], { area }),
      );
    expect(here({ kind: "rural", division: "630123" })).toEqual(["notMet", "notMet", "met"]);
    expect(here({ kind: "urban", division: "630123" })).toEqual(["notMet", "unknown", "notMet"]);
    expect(here({ kind: "urban", division: "630123" }, { registeredIn: "none" })).toEqual([
      "notMet",
      "notMet",
      "notMet",
    ]);
    expect(here({ kind: "urban", division: "630100" })).toEqual(["unknown", "unknown", "notMet"]);
    expect(here(null)).toEqual(["unknown", "unknown", "unknown"]);
    expect(here(null, { registeredIn: town })).toEqual(["notMet", "met", "notMet"]);
  });
});

describe("a place that nobody considers", () => {
  const unconsidered = (hukou: Person["hukou"]): string[] =>
    [city, town, origin].map((area) =>
      findingOf(registeredHere, [{ ...person("P1", "applicant", { hukou }), ties: {} }], { area, destinations: {} }),
    );

  it("has whoever is registered there by a hukou that leaves no doubt", () => {
    expect(unconsidered({ kind: "urban", division: "630102" })).toEqual(["met", "notMet", "notMet"]);
    expect(unconsidered({ kind: "rural", division: "630123" })).toEqual(["notMet", "notMet", "met"]);
  });

  it("has nobody else, and asks nothing", () => {
    expect(unconsidered({ kind: "urban", division: "630123" })).toEqual(["notMet", "notMet", "notMet"]);
    expect(unconsidered({ kind: "rural", division: "410100" })).toEqual(["notMet", "notMet", "notMet"]);
  });
});

describe("several people", () => {
  const works = oneOf("work", ["employed"]);
  const couple = [
    person("P1", "applicant", {}, { work: "none" }),
    person("P2", "spouse", {}, { work: "employed" }),
    person("P3", "unrelated", {}, { work: "employed" }),
  ];

  it("are read each for themselves, or of the lead", () => {
    expect([
      findingOf(works, couple),
      findingOf(works, couple, { subject: 1 }),
      findingOf(ofLead(works), couple, { lead: 1 }),
    ]).toEqual(["notMet", "met", "met"]);
  });

  it("count as some other member who is related, the spouse, or a parent", () => {
    expect([0, 1, 2].map((subject) => findingOf(someOther("related", works), couple, { subject }))).toEqual([
      "met",
      "notMet",
      "notMet",
    ]);
    expect([0, 1, 2].map((subject) => findingOf(someOther("spouse", works), couple, { subject }))).toEqual([
      "met",
      "notMet",
      "notMet",
    ]);
    const child = [...couple, person("P4", "child", { ageYears: 8 }, { work: "none" })];
    expect([0, 3].map((subject) => findingOf(someOther("parent", works), child, { subject }))).toEqual([
      "notMet",
      "met",
    ]);
  });

  it.each([
    ["yes", "yes", "met"],
    ["yes", "no", "notMet"],
    ["awayForStudy", "yes", "authorityDecides"],
    ["awayForStudy", "no", "notMet"],
    [null, "yes", "unknown"],
    [null, "no", "notMet"],
  ] as const)("live together when both live in the family's home: %s and %s", (one, other, finding) => {
    const two = family({ livesInFamilyHome: one }, { livesInFamilyHome: other });
    expect([
      findingOf(livesWithLead, two, { subject: 1, lead: 0 }),
      findingOf(livesWithLead, two, { subject: 0, lead: 1 }),
    ]).toEqual([finding, finding]);
  });
});
