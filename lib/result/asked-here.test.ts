import { describe, expect, test } from "vitest";
import { assessHousehold } from "../assessment";
import { wordsOf } from "../i18n/words";
import type { Answers } from "../session/answers";
import { about, type Ref } from "../wizard/fact-key";
import { openFacts } from "../wizard/open-facts";
import { withPlaces } from "../wizard/places";
import { noAnswers } from "../wizard/start";
import { refKey } from "@/policies/facts/rows";
import { askedHere } from "./asked-here";
import { resultView } from "./result-view";
import { areaMade, placeMade, somebody } from "./testing/made-assessment";
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

describe("of several questions", () => {
  const question = (ref: Ref) => ({ ...ref, decides: [], answers: [] });
  const of = (fact: Ref["fact"], person: string, jurisdiction: Ref["jurisdiction"] = null) =>
    about(fact, { person, jurisdiction });
  const [military, income] = [of("military", "P1"), of("stableIncome", "P1", "xining")];
  const work = [of("work", "P1", "xining"), of("work", "P2", "xining")];
  /** Nothing else is open than this, and everybody misses what stands beside them. */
  const openTo = (refs: Ref[], ...missing: Ref[][]) => ({
    ...openFacts(unknown),
    outcome: new Map(refs.map((ref) => [refKey(ref), { ref, decides: 1, saysYes: false }])),
    assessment: {
      ...assessHousehold(unknown.household),
      jurisdictions: [
        placeMade([
          areaMade(
            "cityDistrict",
            missing.map((missingFacts, index) => somebody(`P${index + 1}`, { missingFacts })),
          ),
        ]),
      ],
    },
  });
  const here = (helpful: Ref[], open: ReturnType<typeof openTo>, answers = unknown) =>
    askedHere(helpful.map(question), answers, open, words);

  test("one that waits for another is asked before one that was answered 不清楚", () => {
    const unsure = { ...unknown, unsure: [refKey(military)] };
    expect(here([military, income], openTo([income, ...work]), unsure)?.question).toMatchObject(income);
    expect(here([military, income], openTo([]), unsure)?.question).toMatchObject(military);
  });

  test("one that can be asked at once comes before one that waits for another", () => {
    expect(here([income, military], openTo([income, military, ...work]))?.question).toMatchObject(military);
  });

  test("it is the last where somebody misses this and nothing else", () => {
    const isLast = (...missing: Ref[][]) => here([military], openTo([military], ...missing))?.isLast;
    expect(isLast([military, income], [military])).toBe(true);
    expect(isLast([military, income], [])).toBe(false);
    expect(isLast([income])).toBe(false);
  });

  test("it has a title of its own where its page asks for nothing else, or is called by what is asked", () => {
    const titleOf = (ref: Ref) => here([ref], openTo([ref]))?.form?.title ?? null;
    expect(titleOf(military)).not.toBeNull();
    expect(titleOf(of("worksIn", "P1", "xining"))).not.toBeNull();
    expect(titleOf(of("work", "P1", "xining"))).toBeNull();
  });

  test("it has no form where its answer is one of three hundred cities, or no page of this family asks for it", () => {
    const origin = of("hukou.division", "P1");
    expect(here([origin], openTo([origin]))?.form).toBeNull();
    const elsewhere = of("work", "P1", "bijie");
    expect(here([elsewhere], openTo([elsewhere]))?.form).toBeNull();
  });
});
