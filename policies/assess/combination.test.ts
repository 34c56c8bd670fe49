import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { all, any, authorityDecides, given, kin, readings } from "../criterion";
import type { Person } from "../facts/schema";
import type { SettlementRoute } from "../policy";
import { answerOf, family, person, reach, route } from "../testing/made-policy";
import { propertyTimeout } from "../testing/pace";
import { fewestLeads, type Option } from "./combination";

const permit = given("residencePermit");
const anybody = { reaches: [reach(kin("spouse", "child", "parent", "otherRelative"))] };
const leads = (routes: SettlementRoute[], people: readonly Person[]) =>
  answerOf({ routes }, people).household.combination;
const permits = (...values: boolean[]): Person[] => family(...values.map((residencePermit) => ({ residencePermit })));

describe("who goes first", () => {
  it("is whoever brings most, the applicant only among equals", () => {
    expect(leads([route("alone", [all()]), route("family", [permit], anybody)], permits(false, true, false))).toEqual([
      { route: "family", leadBy: "P2", brings: ["P1", "P2", "P3"] },
    ]);
    expect(leads([route("family", [permit], anybody)], permits(true, true))).toEqual([
      { route: "family", leadBy: "P1", brings: ["P1", "P2"] },
    ]);
    expect(
      leads(
        [route("family", [permit], anybody)],
        permits(true, true).map((one, index) => ({ ...one, relation: index === 1 ? "applicant" : "sibling" })),
      ),
    ).toMatchObject([{ leadBy: "P2" }]);
  });

  it("leads nobody twice", () => {
    const lodgers = permits(true, false, true, false).map((one, index) =>
      index < 2 ? one : { ...one, relation: "unrelated" as const },
    );
    expect(leads([route("family", [permit], anybody)], lodgers)).toEqual([
      { route: "family", leadBy: "P1", brings: ["P1", "P2"] },
      { route: "family", leadBy: "P3", brings: ["P3"] },
    ]);
    const work = route("work", [permit], { reaches: [reach(kin("child", "parent"))] });
    const four = [
      person("P1", "applicant", {}, { residencePermit: true }),
      person("P2", "parent", { ageYears: 60 }, { residencePermit: true }),
      person("P3", "child", { ageYears: 8 }, { residencePermit: false }),
      person("P4", "sibling", {}, { residencePermit: false }),
    ];
    expect(leads([work], four)).toEqual([
      { route: "work", leadBy: "P1", brings: ["P1", "P2", "P3"] },
      { route: "work", leadBy: "P2", brings: ["P4"] },
    ]);
  });

  it("brings nobody who is not accepted for certain", () => {
    expect(
      leads(
        [route("left", [permit], { reaches: [reach(all(kin("otherRelative"), authorityDecides))] })],
        permits(true, false),
      ),
    ).toEqual([{ route: "left", leadBy: "P1", brings: ["P1"] }]);
    expect(leads([route("unsure", [readings("X-a", { A: all(), B: any() })])], permits(true))).toEqual([]);
    expect(leads([route("unknown", [permit])], family({}))).toEqual([]);
  });
});

const people = Array.from({ length: 12 }, (_, index) => index);
const fewest = (options: [lead: number, ...brings: number[]][], first = 0) =>
  fewestLeads(
    options.map(([lead, ...brings]): Option => ({
      route: "made",
      lead,
      brings: [lead, ...brings].reduce((sum, one) => sum | (1 << one), 0),
    })),
    first,
  ).map(({ lead }) => lead);

describe("the fewest leads", () => {
  it.each([
    [
      "two who cover everybody, not the one who brings most and two more",
      [
        [0, 1, 2, 3],
        [4, 0, 1],
        [5, 2, 3],
      ],
      [4, 5],
    ],
    ["everybody for themselves where nobody brings anybody", [[2], [0], [1]], [0, 1, 2]],
    ["whoever brings most first", [[0], [1, 2, 3]], [1, 0]],
    [
      "the larger of two, though the smaller is the applicant's",
      [
        [0, 1],
        [2, 0, 1],
        [3, 2],
      ],
      [2, 3],
    ],
    [
      "found at once where everybody has many routes and nobody brings anybody",
      people.flatMap((lead) => people.map((): [number] => [lead])),
      people,
    ],
    [
      "the one who brings all, not the applicant who brings some",
      [
        [0, 1],
        [1, 0, 2],
      ],
      [1],
    ],
    [
      "the applicant among equals",
      [
        [1, 0],
        [0, 1],
      ],
      [0],
    ],
    ["nobody", [], []],
  ] as [string, [number, ...number[]][], number[]][])("are %s", (_, options, expected) =>
    expect(fewest(options)).toEqual(expected),
  );

  it(
    "are no fewer and no more than any choice that brings as many",
    () => {
      const option = fc
        .tuple(fc.nat(5), fc.uniqueArray(fc.nat(5), { maxLength: 4 }))
        .map(([lead, brings]): [number, ...number[]] => [lead, ...brings]);
      fc.assert(
        fc.property(fc.array(option, { maxLength: 7 }), (options) => {
          const brought = (chosen: typeof options) => new Set(chosen.flat()).size;
          const choices = options.reduce<(typeof options)[]>(
            (found, one) => [...found, ...found.map((some) => [...some, one])],
            [[]],
          );
          const enough = choices.filter((chosen) => brought(chosen) === brought(options)).map(({ length }) => length);
          expect(fewest(options)).toHaveLength(Math.min(...enough));
        }),
      );
    },
    propertyTimeout,
  );
});
