import { describe, expect, it } from "vitest";
import { all, atLeast, given, hukouIn, kin, not, oneOf } from "../criterion";
import type { Household, Person } from "../facts/schema";
import type { SettlementRoute } from "../policy";
import { asOf, assessed, city, family, householdOf, person, reach, route } from "../testing/made-policy";
import type { Question } from "./assessment";
import { weihai } from "../weihai";
import { xining } from "../xining";
import { assessIn } from "./assess";
import { compileEditions } from "./compiled-policy";

const permit = given("residencePermit");
const questions = (routes: SettlementRoute[], people: readonly Person[], more: Partial<Household> = {}): Question[] =>
  assessed({ routes }, householdOf(people, more)).questions;
const whose = ({ fact, person: id, register, area }: Question): string =>
  [fact, id ?? register ?? area ?? ""].join(" ").trim();
/** Every answer, with the outcomes that it settles of one person in the city. */
const answers = ({ answers: list }: Question, id = "P1"): string[] =>
  list.map(
    (answer) =>
      `${"values" in answer ? answer.values.join("|") : `>=${answer.atLeast}`}: ${answer.settles
        .filter(({ person: who, area }) => who === id && area === city)
        .map(({ outcome }) => outcome)
        .join()}`,
  );

describe("the questions", () => {
  it("come most decisive first, each once, with every outcome that it decides", () => {
    const household = {
      people: [person("P1", "applicant"), person("P2", "sibling", {}, { residencePermit: false })].map((one) => ({
        ...one,
        ties: { ...one.ties, ...(one.id === "P1" && { weihai: {} }) },
      })),
      destinations: { xining: {}, weihai: {} },
      poorFamily: null,
    } as Household;
    const here = compileEditions("xining", [
      {
        ...xining,
        areas: [{ id: city }],
        routes: [route("permit", [permit]), route("poor", [given("poorFamily")])],
        rights: [],
      },
    ]);
    const there = compileEditions("weihai", [
      {
        ...weihai,
        areas: [{ id: "cityOrTown" }],
        routes: [route("poor", [given("poorFamily"), oneOf("relation", ["applicant"])])],
        rights: [],
      },
    ]);
    const asked = assessIn([here, there], household, asOf, "").questions;
    expect(
      asked.map(({ fact, person: id, jurisdiction, decides }) => [
        fact,
        id,
        jurisdiction,
        decides.map((one) => `${one.person} ${one.area}`),
      ]),
    ).toEqual([
      ["poorFamily", null, null, [`P1 ${city}`, `P2 ${city}`, "P1 cityOrTown"]],
      ["residencePermit", "P1", "xining", [`P1 ${city}`]],
    ]);
  });

  it("count everybody whom an answer can bring along", () => {
    const people = family({ residencePermit: false }, { residencePermit: false }, { labourContract: false });
    expect(
      questions([route("r", [permit], { reaches: [reach(given("labourContract"))] })], people).map((one) => [
        whose(one),
        [...new Set(one.decides.map(({ person: id }) => id))],
      ]),
    ).toEqual([
      ["residencePermit P3", ["P1", "P2", "P3"]],
      ["labourContract P1", ["P1"]],
      ["labourContract P2", ["P2"]],
    ]);
  });

  it("are none where nothing is open", () => expect(questions([route("r", [all()])], family({}))).toEqual([]));
});

describe("the answers to a question", () => {
  it("are the kinds that the document tells apart, each with what it settles by itself", () => {
    const [asked] = questions(
      [route("r", [atLeast("monthsLived", 24)]), route("s", [atLeast("monthsLived", 6), { op: "authorityDecides" }])],
      family({}),
    );
    expect(asked && answers(asked)).toEqual([">=0: notCovered", ">=6: localRules", ">=24: accepted"]);
    const [words] = questions([route("r", [oneOf("work", ["employed", "selfEmployed"])])], family({}));
    expect(words && answers(words)).toEqual([
      "employed|selfEmployed: accepted",
      "flexible|publicOfficial|none: notCovered",
    ]);
  });

  it("leave out what stays open", () => {
    const both = questions([route("r", [all(permit, given("labourContract"))])], family({}));
    expect(both.map((one) => [whose(one), answers(one)])).toEqual([
      ["labourContract P1", ["true: ", "false: notCovered"]],
      ["residencePermit P1", ["true: ", "false: notCovered"]],
    ]);
  });

  it("of kind and division of a hukou are two questions", () => {
    const asked = questions(
      [route("r", [hukouIn("6301"), not(permit)])],
      [person("P1", "applicant", { hukou: { kind: "urban" } }, { registeredIn: "none", residencePermit: false })],
    );
    expect(asked.map((one) => [whose(one), answers(one)])).toEqual([
      ["hukou.division P1", ["6301: accepted", "elsewhere: notCovered"]],
    ]);
  });

  it("of who is whose spouse are people, or somebody elsewhere", () => {
    const people = [
      person("P1", "applicant", {}, { residencePermit: false }),
      person("P2", "grandparent", { ageYears: 80, maritalStatus: "married" }, { residencePermit: true }),
      person("P3", "grandparent", { ageYears: 80, maritalStatus: "married" }, { residencePermit: false }),
    ];
    const [asked] = questions([route("r", [permit], { reaches: [reach(kin("spouse"))] })], people);
    expect(asked && [whose(asked), answers(asked, "P3")]).toEqual([
      "spouse P2",
      ["elsewhere: notCovered", "P3: accepted"],
    ]);
  });
});
