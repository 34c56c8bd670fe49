import { assess } from "@/policies";
import type { Answers } from "../../session/answers";
import { today } from "../../today";
import { answerStep } from "../answer";
import { listOf, partNames, type Field } from "../form";
import { hasYes, openFacts } from "../open-facts";
import { withPerson } from "../people";
import { progressOf, withStep } from "../progress";
import { questionFields } from "../question-form";
import { slotsOf } from "../slots";
import { noAnswers } from "../start";
import type { Step } from "../steps";
import { words } from "./posted-answers";

/** The part of an end-to-end persona that answers. */
export interface Told {
  places: readonly string[];
  ties?: readonly string[];
  people: readonly { relation?: string; age?: number; stays?: boolean }[];
  says: Readonly<Record<string, string | readonly string[]>>;
}

export interface Walked {
  /** Pages in the order in which they were answered. */
  pages: string[];
  /** After how many of them somebody is certain of some kind of place; `null`: after none. */
  firstYes: number | null;
  answers: Answers;
}

const unsure = "unsure";

/** Walks the questions as somebody who is told who they are, page by page, without a browser. */
export function walkAs(told: Told): Walked {
  let answers = noAnswers;
  const pages: string[] = [];
  let firstYes: number | null = null;
  for (let [next] = progressOf(answers).pending; next; [next] = progressOf(answers).pending) {
    if (pages.length > 60) throw new Error("the questions do not end");
    answers = answered(next, answers, told);
    pages.push(next.id);
    if (firstYes === null && isYes(answers)) firstYes = pages.length;
  }
  return { pages, firstYes, answers };
}

const isYes = ({ household, places }: Answers): boolean => hasYes(assess(household, today(), places));

function answered(step: Step, answers: Answers, told: Told): Answers {
  if (step.topic === "family") {
    const everybody = told.people.reduce<Answers>(
      (next, { relation, age, stays }, index) =>
        withPerson(next, `P${index + 1}`, {
          ...(index > 0 && relation && { relation: relation as never }),
          ...(age !== undefined && { ageYears: age }),
          ...(told.people.length > 1 && { wantsToMove: !stays }),
        }),
      answers,
    );
    const unsureAges = told.people.flatMap(({ age }, i) => (age === undefined ? [`ageYears P${i + 1}   `] : []));
    return { ...everybody, unsure: [...everybody.unsure, ...unsureAges], trail: withStep(answers.trail, "family") };
  }
  const slots = slotsOf(step, answers, openFacts(answers));
  const { fields } = questionFields(slots, "", answers, words);
  const data = new FormData();
  data.set("asked", fields.map(({ name }) => name).join(" "));
  for (const field of fields) fill(data, field, told);
  const taken = answerStep(step, answers, data, words);
  if ("answers" in taken) return taken.answers;
  data.set("confirmed", taken.refusal.confirmed);
  const again = answerStep(step, answers, data, words);
  if ("refusal" in again) throw new Error(JSON.stringify([step.id, again.refusal]));
  return again.answers;
}

function fill(data: FormData, field: Field, told: Told): void {
  const answer = answerTo(field.name, told);
  if (field.kind === "number" || field.kind === "months") {
    const { months, unsure: tick } = partNames(field.name);
    if (answer === unsure) data.set(tick, unsure);
    else data.set(field.kind === "months" ? months : field.name, String(answer));
    return;
  }
  const offered = new Set([...field.options, ...(field.groups ?? []).flatMap(({ options }) => options)].map(({ value }) => value));
  for (const value of listOf({ it: typeof answer === "string" ? answer : [...answer] }, "it"))
    if (offered.has(value)) data.append(field.name, value);
}

function answerTo(name: string, { places, ties, says }: Told): string | readonly string[] {
  const [fact = "", ...rest] = name.split("-");
  const person = rest.find((part) => /^P\d+$/.test(part));
  if (name === "places") return places;
  if (name === "ties") return ties ?? [unsure];
  return says[name] ?? says[[fact, ...rest.filter((part) => part !== person)].join("-")] ?? says[fact] ?? unsure;
}
