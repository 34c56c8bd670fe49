import { describe, expect, test } from "vitest";
import { assessHousehold } from "../assessment";
import { wordsOf } from "../i18n/words";
import type { Answers } from "../session/answers";
import { withPlaces } from "../wizard/places";
import { noAnswers } from "../wizard/start";
import { openFacts } from "../wizard/open-facts";
import { refKey } from "@/policies/facts/rows";
import { askedHere } from "./asked-here";
import { resultView } from "./result-view";
import { couple, idle, working } from "./testing/xining-family";

const words = await wordsOf("zh-Hans");
const of = (household: Answers["household"], places: Answers["places"]): Answers => ({
  ...withPlaces({ ...noAnswers, household }, places),
  trail: ["places", "family"],
});
const people: Answers["household"]["people"] = [
  { id: "P1", relation: "applicant", ageYears: 36 },
  { id: "P2", relation: "spouse", ageYears: 34 },
];
const unknown = of({ people }, ["xining", "dandong"]);
const hukou = { kind: "rural", division: "210300" } as const;
const rural = of({ people: people.map((person) => ({ ...person, hukou })) }, ["xining", "dandong"]);
const untied = of(couple({ ...working, work: null, worksIn: null }, idle), ["xining"]);

function asked(answers: Answers) {
  const assessment = assessHousehold(answers.household);
  const { questions } = resultView(assessment, answers.household);
  return { questions, here: askedHere(questions, answers, openFacts(answers, assessment), words) };
}

describe("the question that is asked on the outcome page", () => {
  test("has a form that its own step takes", () => {
    for (const answers of [unknown, rural, untied]) {
      const { here } = asked(answers);
      expect(here?.isUnsure).toBe(false);
      expect(here?.form?.field.name).toContain(here?.question.fact.replaceAll(".", "_"));
    }
  });

  test("is not one that was answered 不清楚, until nothing else is left", () => {
    const first = asked(rural).here?.question;
    const unsure = first ? [refKey(first)] : [];
    expect(asked({ ...rural, unsure }).here?.question).not.toEqual(first);
    const everything = asked(rural).questions.map(refKey);
    expect(asked({ ...rural, unsure: everything }).here?.isUnsure).toBe(true);
  });

  test("comes after what has to be known before: nobody is asked where they work before whether", () => {
    const { here } = asked(untied);
    expect(here?.question.fact).not.toBe("worksIn");
  });

  test("is none where nothing is open", () => {
    expect(askedHere([], rural, openFacts(rural), words)).toBeNull();
  });
});
