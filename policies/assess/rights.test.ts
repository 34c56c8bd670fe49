import { describe, expect, it } from "vitest";
import { all, any, authorityDecides, type Criterion, given, not, readings } from "../criterion";
import type { Household, Person } from "../facts/schema";
import type { Right } from "../policy";
import { answerOf, at, family, person, town } from "../testing/made-policy";

const right = (id: string, cases: Right["cases"], otherwise: Right["otherwise"] = "notStated"): Right => ({
  id,
  kind: "land",
  cites: [at("一"), at("二"), at("一")],
  cases,
  otherwise,
});
const permit = given("residencePermit");
const permits = (...values: (boolean | null)[]): Person[] =>
  family(...values.map((residencePermit) => ({ residencePermit })));
const told = (rights: Right[], people: readonly Person[], more: Partial<Household> = {}) =>
  answerOf({ rights }, people, more);
const effect = (when: Criterion, value: boolean | null = true): string | undefined =>
  told([right("r", [{ when, effect: "kept" }])], permits(value)).rights[0]?.effect;

describe("a right", () => {
  it.each<[string, Criterion, boolean | null, string]>([
    ["holds", permit, true, "kept"],
    ["does not hold", permit, false, "notStated"],
    ["is not known", permit, null, "needFacts"],
    ["always holds", all(), null, "kept"],
    ["never holds", any(), null, "notStated"],
    ["depends on the reading", readings("X-a", { A: all(), B: any() }), true, "dependsOnReading"],
    ["is left to the authority", authorityDecides, true, "dependsOnReading"],
    ["is left, if the permit is there", all(permit, authorityDecides), false, "notStated"],
  ])("whose case %s", (_, when, value, found) => expect(effect(when, value)).toBe(found));

  it("has the effect of its first case that holds", () => {
    const two = right("r", [
      { when: permit, effect: "kept" },
      { when: all(), effect: "optional" },
    ]);
    expect(told([two], permits(true, false)).rights.map(({ effect: found, for: whom }) => [found, whom])).toEqual([
      ["kept", ["P1"]],
      ["optional", ["P2"]],
    ]);
  });

  it("needs no fact when every case has the same effect", () => {
    const same = right("r", [
      { when: permit, effect: "kept" },
      { when: not(permit), effect: "kept" },
    ]);
    expect(told([same], permits(null)).rights).toMatchObject([{ effect: "kept", missingFacts: [] }]);
  });

  it("names what decides, for each person, and where it is printed, once", () => {
    const [found] = told([right("r", [{ when: permit, effect: "kept" }])], permits(null, null)).rights;
    const missing = ["P1", "P2"].map((id) => ({
      fact: "residencePermit",
      person: id,
      jurisdiction: "xining",
      area: null,
      register: null,
    }));
    expect({ ...found }).toEqual({
      id: "r",
      kind: "land",
      effect: "needFacts",
      addresses: "settlers",
      for: ["P1", "P2"],
      clauses: ["一", "二"],
      papers: [],
      otherReadings: [],
      remarks: [],
    });
    expect(found?.missingFacts).toEqual(missing);
  });

  it("asks once for a fact of the booklet or of the household, and for two of one person both", () => {
    const [found] = told(
      [
        right("r", [
          { when: all(given("registeredPoor"), given("poorFamily"), permit, given("labourContract")), effect: "kept" },
        ]),
      ],
      permits(null, null),
    ).rights;
    expect(found?.missingFacts.map((ref) => `${ref.fact} ${ref.person ?? ref.register}`).sort()).toEqual([
      "labourContract P1",
      "labourContract P2",
      "poorFamily null",
      "registeredPoor R1",
      "residencePermit P1",
      "residencePermit P2",
    ]);
  });

  it("to land is that of the own booklet, and nobody's who stands in none", () => {
    const land = right("r", [{ when: given("land.homestead"), effect: "kept" }]);
    const people = [
      person("P1", "applicant", { register: "R1" }),
      person("P2", "sibling", { register: "R2" }),
      person("P3", "sibling", { register: "R1", hukou: { kind: "none" } }),
    ];
    expect(
      told([land], people, {
        registers: { R1: { land: { homestead: true } }, R2: { land: { homestead: false } } },
      }).rights.map(({ effect: found, for: whom }) => [found, whom]),
    ).toEqual([
      ["kept", ["P1"]],
      ["notStated", ["P2", "P3"]],
    ]);
  });
});

describe("a sentence", () => {
  const of = (
    addresses: Right["addresses"],
    facts: Partial<Person>,
    registeredIn: string | null = null,
  ): string | undefined =>
    told(
      [{ ...right("r", [{ when: all(), effect: "kept" }]), ...(addresses && { addresses }) }],
      [person("P1", "applicant", { hukou: { kind: "urban", division: "630123" }, ...facts }, { registeredIn })],
      { area: town } as object,
    ).rights[0]?.effect;

  it.each<[Right["addresses"], string[]]>([
    [undefined, ["kept", "kept", "notApplicable", "notApplicable"]],
    ["residents", ["kept", "kept", "kept", "notApplicable"]],
    ["unregistered", ["kept", "notApplicable", "kept", "notApplicable"]],
  ])(
    "that addresses %s speaks of who moves, is registered there, stays elsewhere, or is from outside the mainland: %j",
    (addresses, expected) => {
      const stays = { wantsToMove: false };
      expect([
        of(addresses, {}, "none"),
        of(addresses, {}, town),
        of(addresses, stays, "none"),
        of(addresses, { hukou: { kind: "outsideMainland" } }),
      ]).toEqual(expected);
      expect(of(addresses, stays, town)).toBe(expected[1]);
    },
  );

  it("is open about whoever may be registered there", () => {
    expect([
      of(undefined, {}),
      of("residents", {}),
      of("unregistered", {}),
      of(undefined, { wantsToMove: false }),
    ]).toEqual(["kept", "kept", "needFacts", "needFacts"]);
  });
});

describe("what is noted with a case", () => {
  const cases: Right["cases"] = [
    { when: permit, effect: "kept", otherReadings: ["X-z"], remarks: ["elsewhere"] },
    { when: all(), effect: "optional" },
  ];
  it("is noted with the case that holds, or may", () => {
    const noted = (...values: (boolean | null)[]) =>
      told([right("r", cases)], permits(...values)).rights.map(({ otherReadings, remarks }) => [
        ...otherReadings,
        ...remarks,
      ]);
    expect([noted(true), noted(false), noted(null), noted(true, true)]).toEqual([
      [["X-z", "elsewhere"]],
      [[]],
      [["X-z", "elsewhere"]],
      [["X-z", "elsewhere"]],
    ]);
  });
});
