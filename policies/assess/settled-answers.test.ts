import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { admittedIn, all, any, given, isHere } from "../criterion";
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
import { asOf, assessed, city, family, householdOf, origin, person, route, seat, town } from "../testing/made-policy";
import { propertyRuns, propertyTimeout } from "../testing/pace";
import type { Assessment, Question, QuestionAnswer } from "./assessment";

const permit = given("residencePermit");
const questions = (routes: SettlementRoute[], people: readonly Person[], more: Partial<Household> = {}): Question[] =>
  assessed({ routes }, householdOf(people, more)).questions;
/** Every answer, with the outcomes that it settles of one person in the city. */
const answers = ({ answers: list }: Question, id = "P1"): string[] =>
  list.map(
    (answer) =>
      `${"values" in answer ? answer.values.join("|") : `>=${answer.atLeast}`}: ${answer.settles
        .filter(({ person: who, area }) => who === id && area === city)
        .map(({ outcome }) => outcome)
        .join()}`,
  );

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
