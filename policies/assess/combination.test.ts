import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fewestLeads, type Option } from "./combination";
import { given, kin } from "../criterion";
import { answerOf, reach, route } from "../testing/made-policy";
import { applicant, relative, residentsOf } from "../testing/residents";

const district = residentsOf("xining", "cityDistrict");
const married = { maritalStatus: "married" } as const;
const worker = { ...married, tie: { work: "employed", stableIncome: true, pensionMonths: { employee: 36, resident: 0 } } } as const;

const combination = (people: Parameters<typeof district.household>[0], place: object) =>
  district.answer(district.household(people, place)).household.combination;

describe("the best combination", () => {
  it("is led by whoever can lead, not by the applicant", () => {
    const family = [applicant(married), relative("spouse", worker), relative("child", { ageYears: 6 })];
    expect(combination(family, { dwelling: "rentedLawful", dwellingHolder: "P2" })).toEqual([
      { route: "xining.cityWorker", leadBy: "P2", brings: ["P1", "P2", "P3"] },
    ]);
  });

  it("prefers the applicant among equals and needs no second lead", () => {
    const family = [applicant(worker), relative("spouse", worker)];
    expect(combination(family, { dwelling: "ownedLawful" }).map(({ leadBy, brings }) => [leadBy, brings])).toEqual([["P1", ["P1", "P2"]]]);
  });

  it("adds a lead for whoever nobody brings along", () => {
    const student = { education: { status: "admitted", level: "university", schoolIn: "xining" } } as const;
    const family = [applicant(worker), relative("sibling", student), relative("otherRelative")];
    expect(combination(family, { dwelling: "ownedLawful" })).toEqual([
      { route: "xining.cityWorker", leadBy: "P1", brings: ["P1"] },
      { route: "xining.student", leadBy: "P2", brings: ["P2"] },
    ]);
  });

  it("has nobody led by two", () => {
    const work = route("work", [given("residencePermit")], { reaches: [reach(kin("child", "parent"))] });
    const person = (relation: string, residencePermit: boolean) => ({ relation, ties: { xining: { residencePermit } } });
    const family = [person("applicant", true), person("parent", true), person("child", false), person("sibling", false)];
    expect(answerOf([work], family).household.combination).toEqual([
      { route: "work", leadBy: "P1", brings: ["P1", "P2", "P3"] }, { route: "work", leadBy: "P2", brings: ["P4"] },
    ]);
  });

  it("is empty while nobody is accepted", () => {
    expect(combination([applicant(), relative("spouse", married)], {})).toEqual([]);
  });
});

const people = Array.from({ length: 12 }, (_, person) => person);
const leads = (options: [lead: number, ...brings: number[]][], first = 0) =>
  fewestLeads(options.map(([lead, ...brings]): Option => ({ route: "made", lead, brings: [lead, ...brings].reduce((all, one) => all | (1 << one), 0) })), first).map(({ lead }) => lead);

describe("the fewest leads", () => {
  it.each([
    ["two who cover everybody, not the one who brings most and two more", [[0, 1, 2, 3], [4, 0, 1], [5, 2, 3]], [4, 5]],
    ["everybody for themselves where nobody brings anybody", [[2], [0], [1]], [0, 1, 2]],
    ["whoever brings most first", [[0], [1, 2, 3]], [1, 0]],
    ["the larger of two, though the smaller is the applicant's", [[0, 1], [2, 0, 1], [3, 2]], [2, 3]],
    ["found at once where everybody has many routes and nobody brings anybody", people.flatMap((lead) => people.map((): [number] => [lead])), people],
    ["the one who brings all, not the applicant who brings some", [[0, 1], [1, 0, 2]], [1]],
    ["the applicant among equals", [[1, 0], [0, 1]], [0]],
    ["nobody", [], []],
  ] as [string, [number, ...number[]][], number[]][])("are %s", (_, options, expected) => expect(leads(options)).toEqual(expected));

  it("are no fewer and no more than any choice that brings as many", () => {
    const option = fc.tuple(fc.nat(5), fc.uniqueArray(fc.nat(5), { maxLength: 4 })).map(([lead, brings]): [number, ...number[]] => [lead, ...brings]);
    fc.assert(fc.property(fc.array(option, { maxLength: 7 }), (options) => {
      const brought = (chosen: typeof options) => new Set(chosen.flat()).size;
      const choices = options.reduce<(typeof options)[]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]]);
      const enough = choices.filter((chosen) => brought(chosen) === brought(options)).map(({ length }) => length);
      expect(leads(options)).toHaveLength(Math.min(...enough));
    }));
  });
});
