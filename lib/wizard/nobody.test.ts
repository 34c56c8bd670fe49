import { beforeAll, describe, expect, test } from "vitest";
import { refKey } from "@/policies/facts/rows";
import { factIn } from "@/policies/facts/with-fact";
import { jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import { wordsOf, type Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { answerStep } from "./answer";
import { listOf, textOf } from "./form";
import { refsOf } from "./next-step";
import { nobodyView } from "./nobody";
import { withPerson } from "./people";
import { withPlaces } from "./places";
import { questionFields } from "./question-form";
import { nameOf, slotsAsked } from "./slots";
import { noAnswers } from "./start";
import { stepById, steps, type Step } from "./steps";

let words: Words;
beforeAll(async () => {
  words = await wordsOf("zh-Hans");
});

function family(...places: JurisdictionId[]): Answers {
  const applicant = withPerson(withPlaces(noAnswers, places), "P1", { ageYears: 36 });
  return withPerson(withPerson(applicant, "P2", { relation: "spouse", ageYears: 34 }), "P3", {
    relation: "otherRelative",
    ageYears: 55,
  });
}

const stepOf = (id: string): Step => stepById(id) ?? steps[0]!;
const everySlot = (step: Step, answers: Answers) =>
  slotsAsked(
    step,
    answers,
    ["P1", "P2", "P3"].flatMap((person) => [
      `marks-${person}`,
      ...step.facts.map((fact) => `${fact.replaceAll(".", "_")}-${person}${step.place ? `-${step.place}` : ""}`),
    ]),
  );

function post(id: string, answers: Answers, then: string, said: Record<string, string> = {}) {
  const data = new FormData();
  data.set("asked", everySlot(stepOf(id), answers).map(nameOf).join(" "));
  for (const [name, value] of Object.entries({ ...said, then })) data.set(name, value);
  return answerStep(stepOf(id), answers, data, words);
}

const household = (taken: ReturnType<typeof post>) => ("refusal" in taken ? taken.refusal : taken.answers.household);

test("a family whose members have nothing says so once, distinct from 不清楚", () => {
  const taken = post("qualification", family(...jurisdictionIds), "nobody");
  const none = {
    degree: "none",
    professionalTitle: "none",
    vocationalSkill: "none",
    technicalWorker: false,
    honours: [],
  };
  expect(household(taken)).toMatchObject({
    people: [{ qualification: none }, { qualification: none }, { qualification: none }],
  });
  expect("answers" in taken && taken.answers.unsure).toEqual([]);
});

test.each([
  ["education", { education: { graduated: "none", admitted: "none" } }],
  ["military", { military: "none" }],
  ["work-xining", { ties: { xining: { work: "none" } } }],
  ["stay-dandong", { ties: { dandong: { monthsLived: 0, monthsWorked: 0 } } }],
  ["pension-xining", { ties: { xining: { pensionMonths: { employee: 0, resident: 0 } } } }],
  ["permit-bijie", { ties: { bijie: { residencePermit: false } } }],
  ["special-dandong", { ties: { dandong: { investor: false, introducedTalent: false } } }],
])("%s", (id, said) => {
  expect(household(post(id, family(...jurisdictionIds), "nobody"))).toMatchObject({ people: [said, said, said] });
});

test("what the documents of the chosen places do not read is not shown, and nothing is said about it", () => {
  const qualification = { vocationalSkill: "none", technicalWorker: false };
  const taken = post("qualification", family("dandong"), "nobody");
  expect("answers" in taken && taken.answers.household.people.map((person) => person.qualification)).toEqual([
    qualification,
    qualification,
    qualification,
  ]);
});

describe("somebody for whom something else is chosen", () => {
  test.each([
    ["military", { "military-P2": "ruralSoldierDischarged" }, "military-P2"],
    ["military", { "military-P3": "unsure" }, "military-P3"],
    ["qualification", { "marks-P3": "technicalWorker" }, "marks-P3"],
    ["stay-dandong", { "monthsLived-P2-dandong_months": "5" }, "monthsLived-P2-dandong_years"],
  ])("%s %j: nothing is taken, and the field says so", (id, said, field) => {
    const taken = post(id, family(...jurisdictionIds), "nobody", said);
    expect("refusal" in taken && taken.refusal.problems.map((problem) => problem.field)).toEqual([field]);
    const [[name, value] = ["", ""]] = Object.entries(said);
    expect("refusal" in taken && [textOf(taken.refusal.values, name), listOf(taken.refusal.values, name)[0]]).toContain(
      value,
    );
  });

  test("keeps it when only the others have nothing", () => {
    const people = [{ military: "none" }, { military: "ruralSoldierDischarged" }, { military: "none" }];
    expect(
      household(post("military", family(...jurisdictionIds), "rest", { "military-P2": "ruralSoldierDischarged" })),
    ).toMatchObject({ people });
    const unsure = post("military", family(...jurisdictionIds), "rest", { "military-P3": "unsure" });
    expect("answers" in unsure && unsure.answers.unsure).toEqual(["military P3   "]);
  });
});

/** What a no leaves without meaning. */
const impliedBy: Partial<Record<Step["topic"], string[]>> = {
  work: ["worksIn"],
  stay: ["livesIn"],
  origin: ["formerHukou.kind", "formerHukou.division"],
};

test.each(steps)(
  "$id: the buttons answer for every field of a page that has them, and no other page takes them",
  (step) => {
    const answers = family(...jurisdictionIds);
    const slots = everySlot(step, answers);
    const taken = post(step.id, answers, "nobody");
    const [button] = nobodyView(step, slots, answers, words)?.buttons ?? [];
    if (button?.then !== "nobody") return expect("refusal" in taken || slots.length === 0).toBe(true);
    expect(questionFields(slots, "", answers, words).fields.length).toBeGreaterThan(1);
    const known = "answers" in taken ? taken.answers : answers;
    expect(
      refsOf(step, known)
        .filter((ref) => factIn(known.household, ref) === null && !impliedBy[step.topic]?.includes(ref.fact))
        .map(refKey),
    ).toEqual([]);
  },
);

test("those who share the applicant's register are not asked one by one, and nobody is supposed to have none", () => {
  const own = { "hukou_kind-P1": "rural", "hukou_division-P1": "210300" };
  const [rural, urban] = [
    { kind: "rural", division: "210300" },
    { kind: "urban", division: "110000" },
  ];
  const answers = family("xining");
  expect(household(post("hukou", answers, "", { ...own, same: "yes" }))).toMatchObject({
    people: [{ hukou: rural }, { hukou: rural }, { hukou: rural }],
  });
  expect(
    household(
      post("hukou", answers, "", { ...own, same: "yes", "hukou_kind-P3": "urban", "hukou_division-P3": "110000" }),
    ),
  ).toMatchObject({ people: [{}, { hukou: rural }, { hukou: urban }] });
  expect(
    household(post("registered-xining", answers, "", { same: "yes", "registeredIn-P1-xining": "townOrSmallCity" })),
  ).toMatchObject({ people: Array(3).fill({ ties: { xining: { registeredIn: "townOrSmallCity" } } }) });
  const unanswered = post("hukou", answers, "", { same: "yes" });
  expect("refusal" in unanswered && unanswered.refusal.problems.map(({ field }) => field)).toEqual(["hukou_kind-P1"]);
  const months = { "livesIn-P1-bijie": "cityDistrict", "monthsLived-P1-bijie_years": "2", same: "yes" };
  expect(household(post("stay-bijie", family("bijie"), "", months))).toMatchObject({
    people: Array(3).fill({ ties: { bijie: { livesIn: "cityDistrict", monthsLived: 24 } } }),
  });
});

test("one person is asked as before", () => {
  const alone = withPlaces(noAnswers, ["xining"]);
  expect(
    nobodyView(stepOf("military"), slotsAsked(stepOf("military"), alone, ["military-P1"]), alone, words),
  ).toBeNull();
});

test("some of the family are called by what they are to whoever answers", () => {
  const answers = family("xining");
  const slots = slotsAsked(stepOf("military"), answers, ["military-P2", "military-P3"]);
  const [button] = nobodyView(stepOf("military"), slots, answers, words)?.buttons ?? [];
  expect(button?.label).toContain("爱人");
  expect(button?.label).not.toMatch(/P\d/);
});
