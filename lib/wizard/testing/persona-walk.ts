import { assess } from "@/policies";
import type { Answers } from "../../session/answers";
import { today } from "../../today";
import type { PagesLeft } from "../expected";
import type { Field } from "../form";
import { hasYes } from "../open-facts";
import { progressOf } from "../progress";
import { questionView } from "../question";
import { noAnswers } from "../start";
import type { Step } from "../steps";
import { words } from "./posted-answers";
import { postFamily, postPage, unsure, type ToldPerson } from "./post-page";

/** The part of an end-to-end persona that answers. */
export interface Told {
  places: readonly string[];
  ties?: readonly string[];
  people: readonly ToldPerson[];
  says: Readonly<Record<string, string | readonly string[]>>;
}

export interface Walked {
  /** Pages in the order in which they were answered. */
  pages: string[];
  /** After how many of them somebody is certain of some kind of place; `null`: after none. */
  firstYes: number | null;
  /** How many pages are left before each page that tells it, and how many it tells. */
  counts: (PagesLeft & { index: number })[];
  /** What stands over each page, how many are left or how many have come. */
  told: string[];
  answers: Answers;
}

/** Walks the questions as somebody who is told who they are, page by page, without a browser. */
export function walkAs(persona: Told): Walked {
  let answers = noAnswers;
  const pages: string[] = [];
  const counts: Walked["counts"] = [];
  const told: string[] = [];
  let firstYes: number | null = null;
  for (let [next] = progressOf(answers).ahead; next; [next] = progressOf(answers).ahead) {
    if (pages.length > 60) throw new Error("the questions do not end");
    const view = next.topic === "family" ? null : questionView(next, answers, progressOf(answers), words, false);
    if (view) told.push(view.progress);
    const [, least, most = least] = /(\d+)(?:到(\d+))?题，/.exec(view?.progress ?? "") ?? [];
    if (least) counts.push({ least: Number(least), most: Number(most), index: pages.length });
    answers = answered(next, answers, persona);
    pages.push(next.id);
    if (firstYes === null && isYes(answers)) firstYes = pages.length;
  }
  return { pages, firstYes, counts, told, answers };
}

const isYes = ({ household, places }: Answers): boolean => hasYes(assess(household, today(), places));

function answered(step: Step, answers: Answers, told: Told): Answers {
  if (step.topic === "family") return postFamily(answers, told.people);
  return postPage(step, answers, (field) => answerTo(field, told));
}

function answerTo({ name }: Field, { places, ties, says }: Told): readonly string[] {
  const [fact = "", ...rest] = name.split("-");
  const person = rest.find((part) => /^P\d+$/.test(part));
  if (name === "places") return places;
  if (name === "ties") return ties ?? [unsure];
  return [
    says[name] ?? says[[fact, ...rest.filter((part) => part !== person)].join("-")] ?? says[fact] ?? unsure,
  ].flat();
}
