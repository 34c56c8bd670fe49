import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { admittedIn, all, any, atLeast, given, hukouIn, isHere, kin, not, oneOf } from "../criterion";
import { assess } from "..";
import { findImpossibleFacts } from "../facts/impossible";
import type { Value } from "../facts/row";
import { rowOf } from "../facts/rows";
import type { Household, Person } from "../facts/schema";
import { elsewhere } from "../facts/vocabulary";
import { withFacts } from "../facts/with-fact";
import type { SettlementRoute } from "../policy";
import { arbitraryHousehold } from "../testing/arbitrary-household";
import { ownFacts } from "../testing/completions";
import {
  asOf,
  assessed,
  city,
  family,
  householdOf,
  origin,
  person,
  reach,
  route,
  seat,
  town,
} from "../testing/made-policy";
import { propertyRuns, propertyTimeout } from "../testing/pace";
import type { Assessment, Question, QuestionAnswer } from "./assessment";
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

/** A value that says what an answer says, and nothing more. */
function valueOf(question: Question, answer: QuestionAnswer): Value | null {
  if ("atLeast" in answer) return answer.atLeast;
  const { type } = rowOf(question.fact);
  const [value] = answer.values;
  switch (type) {
    case "people":
      return null;
    case "list":
      return answer.values.map(String);
    case "school":
      return value === elsewhere ? elsewhere : division(String(value));
    case "division":
      return value === elsewhere ? "460100" : division(String(value));
    default:
      return value ?? null;
  }
}
const division = (digits: string): string => (digits.length === 2 ? `${digits}9900` : digits.padEnd(6, "0"));

const keyOf = (one: { jurisdiction: string; area: string; person: string }): string =>
  [one.person, one.area, one.jurisdiction].join(" ");
const outcomesOf = ({ jurisdictions }: Assessment): Map<string, string> =>
  new Map(
    jurisdictions.flatMap(({ id, areas }) =>
      areas.flatMap(({ placeType, people }) =>
        people.map((one): [string, string] => [
          keyOf({ jurisdiction: id, area: placeType, person: one.id }),
          one.outcome,
        ]),
      ),
    ),
  );

describe("an answer settles exactly what it says", () => {
  it(
    "stated, and assessed again",
    () => {
      fc.assert(
        fc.property(arbitraryHousehold({ stated: false }).map(ownFacts), (household) => {
          for (const question of assess(household, asOf).questions.slice(0, 4)) {
            for (const answer of question.answers) {
              const value = valueOf(question, answer);
              if (value === null) continue;
              const said = withFacts(household, [{ ref: question, value }]);
              if (findImpossibleFacts(said).length > 0) continue;
              const outcomes = outcomesOf(assess(said, asOf));
              const settled = new Map(answer.settles.map((one) => [keyOf(one), one.outcome]));
              for (const one of question.decides) {
                expect(
                  outcomes.get(keyOf(one)),
                  `${question.fact} ${question.person}: ${JSON.stringify(value)} ${keyOf(one)}`,
                ).toBe(settled.get(keyOf(one)) ?? "needFacts");
              }
            }
          }
        }),
        { numRuns: propertyRuns(100) },
      );
    },
    propertyTimeout,
  );

  it("of the kind of place of a school say that the school lies here", () => {
    const student = person("P1", "applicant", {
      ageYears: 20,
      hukou: { kind: "urban", division: "410100" },
      education: { graduated: "none", graduatedOverseas: false, admitted: "university" },
    });
    const here = route("r", [all(admittedIn("6301"), isHere("studiesIn"))]);
    const found = questions([here], [{ ...student, ties: { [seat]: { registeredIn: "none" } } }]);
    const asked = found.find(({ fact }) => fact === "studiesIn");
    expect(asked && answers(asked)).toEqual([`${city}: accepted`, `${town}: notCovered`, `${origin}: notCovered`]);
  });

  it("though a whole list of facts is open", () => {
    const [asked] = questions([route("r", [any(permit, given("labourContract"), given("stableIncome"))])], family({}));
    expect(asked && answers(asked)).toEqual(["true: accepted", "false: "]);
  });
});
