import { describe, expect, it } from "vitest";
import { any, atMost, home, not, type Criterion } from "../criterion";
import type { Household, Person } from "../facts/schema";
import { answerOf, city, findingOf, origin, person, personIn, route, seat, town } from "../testing/made-policy";

/** A home in one kind of place, and whose it is. */

const dwellings = {
  met: ["ownedLawful", "rentedLawful"],
  authority: ["ownedWithoutDeed"],
  unheld: ["employerDormitory"],
} as const;
const ofEither = home("subjectOrSpouse", dwellings);
const own = home("subject", dwellings);

const couple = [person("P1", "applicant"), person("P2", "spouse"), person("P3", "child", { ageYears: 8 })];
type Homes = NonNullable<NonNullable<NonNullable<Household["destinations"]>[typeof seat]>["homes"]>;
const found = (
  criterion: Criterion,
  homes: Homes,
  { people = couple, subject = 0, area = city }: { people?: Person[]; subject?: number; area?: string } = {},
): string => findingOf(criterion, people, { subject, area, destinations: { [seat]: { homes } } });

describe("a home", () => {
  it.each([
    ["ownedLawful", "met"],
    ["rentedLawful", "met"],
    ["ownedWithoutDeed", "authorityDecides"],
    ["employerDormitory", "authorityDecides"],
    ["relativeHome", "notMet"],
    ["none", "notMet"],
    [null, "unknown"],
  ] as const)("held by oneself: %s is %s", (dwelling, finding) =>
    expect(found(ofEither, { [city]: { dwelling, dwellingHolders: ["P1"] } })).toBe(finding),
  );

  it("is that of the kind of place that is looked at", () => {
    const homes: Homes = { [city]: { dwelling: "ownedLawful", dwellingHolders: ["P1"] }, [town]: { dwelling: "none" } };
    expect([city, town].map((area) => found(own, homes, { area }))).toEqual(["met", "notMet"]);
  });

  it("is asked for nowhere where one only goes back to", () =>
    expect([found(own, {}, { area: origin }), found(not(own), {}, { area: origin }), found(own, {})]).toEqual([
      "notMet",
      "met",
      "unknown",
    ]));

  it("in nobody's name is left to the authority, whoever asks; one that has to be held is not", () => {
    const nobodys = (dwelling: "employerDormitory" | "ownedWithoutDeed"): string[] =>
      [0, 2].map((subject) => found(ofEither, { [city]: { dwelling, dwellingHolders: [] } }, { subject }));
    expect([nobodys("employerDormitory"), nobodys("ownedWithoutDeed")]).toEqual([
      ["authorityDecides", "authorityDecides"],
      ["notMet", "notMet"],
    ]);
  });
});

it("that nobody has spoken of is asked for in its own kind of place", () => {
  const law = { routes: [route("r", [own])] };
  const askedIn = (area: string): unknown[] =>
    personIn(answerOf(law, couple, { area })).missingFacts.flatMap(({ fact, area: of }) =>
      fact === "homes.dwelling" ? [of] : [],
    );
  expect([askedIn(city), askedIn(town)]).toEqual([[city], [town]]);
});

describe("whose it is", () => {
  const by = (criterion: Criterion, dwellingHolders: string[] | null, people = couple): string[] =>
    people.map((_, subject) =>
      found(criterion, { [city]: { dwelling: "ownedLawful", dwellingHolders } }, { people, subject }),
    );

  it("counts for a couple where either holds it, and for one alone where that is asked", () => {
    expect([by(ofEither, ["P2"]), by(own, ["P2"])]).toEqual([
      ["met", "met", "notMet"],
      ["notMet", "met", "notMet"],
    ]);
  });

  it("is everybody's who owns it, and nobody's where it is somebody's who is not listed", () => {
    expect([by(own, ["P1", "P3"]), by(ofEither, [])]).toEqual([
      ["met", "notMet", "met"],
      ["notMet", "notMet", "notMet"],
    ]);
  });

  it("is the only one's who is grown, where nobody is named", () => {
    const alone = [
      person("P1", "applicant"),
      person("P2", "child", { ageYears: 15 }),
      person("P3", "child", { ageYears: 3 }),
    ];
    expect(by(own, null, alone)).toEqual(["met", "notMet", "notMet"]);
    expect(
      by(
        own,
        null,
        alone.map((one) => (one.id === "P2" ? { ...one, ageYears: 16 } : one)),
      ),
    ).toEqual(["unknown", "unknown", "unknown"]);
    // A child of unknown age whose mother is 30 is at most 14.
    expect(
      by(
        own,
        null,
        alone.map((one) => (one.id === "P2" ? { ...one, ageYears: null } : one)),
      ),
    ).toEqual(["met", "notMet", "notMet"]);
  });

  it("is that one's too who may be grown, of whom it is not known", () => {
    const two = [person("P1", "applicant", { ageYears: null }), person("P2", "sibling", { ageYears: 12 })];
    const grownHolder = any(atMost("ageYears", 15), own);
    expect([by(own, null, two), by(grownHolder, null, two)]).toEqual([
      ["unknown", "unknown"],
      ["met", "met"],
    ]);
  });

  it("is open between children, where nobody is grown", () => {
    const children = [person("P1", "applicant", { ageYears: 15 }), person("P2", "sibling", { ageYears: 12 })];
    expect([by(own, null, children), by(own, ["P2"], children)]).toEqual([
      ["unknown", "unknown"],
      ["notMet", "met"],
    ]);
  });

  it("is open between several who are grown, children too, where nobody is named", () => {
    expect(by(ofEither, null)).toEqual(["unknown", "unknown", "unknown"]);
  });

  it("is open where the marriage is open pair by pair, and nobody's who is not married", () => {
    const relative = { ageYears: 40 } as const;
    const many = [
      person("P1", "applicant"),
      ...Array.from({ length: 7 }, (_, index) => person(`P${index + 2}`, "otherRelative", relative)),
      person("P9", "otherRelative", { ...relative, maritalStatus: "neverMarried" }),
    ];
    const either = by(ofEither, ["P3"], many);
    expect([either[1], either[2], either[8], either[0]]).toEqual(["unknown", "met", "notMet", "notMet"]);
  });

  it("is open where the marriage is", () => {
    const parents = [
      person("P1", "applicant"),
      person("P2", "parent", { ageYears: 60 }),
      person("P3", "parent", { ageYears: 60, maritalStatus: "married" }),
    ];
    expect(by(ofEither, ["P2"], parents)).toEqual(["notMet", "met", "unknown"]);
  });
});
