import type { Answers } from "../../session/answers";
import { answerStep } from "../answer";
import { answerFirstFamily } from "../answer-first-family";
import { partNames, type Field } from "../form";
import { openFacts } from "../open-facts";
import { withStep } from "../progress";
import { questionFields } from "../question-form";
import { slotsOf, type Slot } from "../slots";
import type { Step } from "../steps";
import { form, words } from "./posted-answers";

/** Pages answered as a browser without scripts answers them. */

export const unsure = "unsure";

export interface ToldPerson {
  relation?: string;
  age?: number;
  stays?: boolean;
}

/** The applicant comes first. */
export function postFamily(answers: Answers, people: readonly ToldPerson[]): Answers {
  const said: Record<string, string> = { rows: String(people.length) };
  people.forEach(({ relation, age, stays }, index) => {
    const id = `P${index + 1}`;
    if (index > 0) said[`relation-${id}`] = relation ?? "";
    said[age === undefined ? `ageYears-${id}_unsure` : `ageYears-${id}`] = age === undefined ? unsure : String(age);
    if (stays) said[`stays-${id}`] = "yes";
  });
  const taken = answerFirstFamily(answers, form(said), words);
  if ("refusal" in taken) {
    const again = answerFirstFamily(answers, form({ ...said, confirmed: taken.refusal.confirmed }), words);
    if ("refusal" in again) throw new Error(JSON.stringify(again.refusal.problems));
    return { ...again.answers, trail: withStep(answers.trail, "family") };
  }
  return { ...taken.answers, trail: withStep(answers.trail, "family") };
}

export interface Page {
  slots: Slot[];
  fields: Field[];
}

export function pageOf(step: Step, answers: Answers): Page {
  const slots = slotsOf(step, answers, openFacts(answers));
  return { slots, fields: questionFields(slots, "", answers, words).fields };
}

/** What a field offers, lists of places as well. */
export const offeredBy = ({ options, groups }: Field): string[] =>
  [...options, ...(groups ?? []).flatMap((group) => group.options)].map(({ value }) => value);

/** @param said what is chosen in a field; of a number its text */
export function postPage(step: Step, answers: Answers, said: (field: Field) => readonly string[]): Answers {
  const { fields } = pageOf(step, answers);
  const data = new FormData();
  data.set("asked", fields.map(({ name }) => name).join(" "));
  for (const field of fields) for (const [name, value] of controlsOf(field, said(field))) data.append(name, value);
  const taken = answerStep(step, answers, data, words);
  if ("answers" in taken) return taken.answers;
  data.set("confirmed", taken.refusal.confirmed);
  const again = answerStep(step, answers, data, words);
  if ("refusal" in again) throw new Refused(again.refusal.problems.map(({ field }) => field));
  return again.answers;
}

/** The page was not taken, because of these controls. */
export class Refused extends Error {
  constructor(readonly controls: readonly string[]) {
    super(controls.join());
  }
}

function controlsOf(field: Field, values: readonly string[]): (readonly [string, string])[] {
  if (field.kind !== "number" && field.kind !== "months") {
    const offered = offeredBy(field);
    return values.filter((value) => offered.includes(value)).map((value) => [field.name, value] as const);
  }
  const { months, unsure: tick } = partNames(field.name);
  const [text = ""] = values;
  return [[text === unsure ? tick : field.kind === "months" ? months : field.name, text]];
}
