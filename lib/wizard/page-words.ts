import type { FactName } from "@/policies/facts/rows";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { personLabels, placeName } from "./labels";
import { nobodyMoves } from "./movers";
import { isAskedInList, kinQuestion, whoOf } from "./question-form";
import type { Slot } from "./slots";
import type { Step } from "./steps";
import { usedIn } from "./uses";

/** What a page says of itself: only of the fields that it shows, and of the places that read them. */
export interface PageWords {
  title: string;
  hint: string | null;
  why: string | null;
  cost: string | null;
}

type Spoken = "hint" | "why" | "cost";

export function pageWords(step: Step, slots: readonly Slot[], answers: Answers, words: Words): PageWords {
  const say = (kind: Spoken): string | null => spoken(kind, step, slots, answers, words);
  return { title: titleOf(step, slots, answers, words), hint: say("hint"), why: say("why"), cost: say("cost") };
}

/** The sentence of this kind of page, then one for each of its facts, then one for each place that reads the fact. */
function spoken(kind: Spoken, step: Step, slots: readonly Slot[], answers: Answers, words: Words): string | null {
  const here = placesIn(step, slots);
  const places = here.length > 0 ? here : answers.places;
  const values = { place: placeNames(here, words) };
  const find = (key: string, topic = step.topic): string => words.find(`wizard.steps.${topic}.${key}`, values) ?? "";
  const variant = nobodyMoves(answers.household) ? "School" : variantOf(step, slots);
  const ofFacts = factsOn(step, slots).flatMap((fact) => {
    const key = `${kind}Of.${fact.replaceAll(".", "_")}`;
    const reading = isSaidBeside(kind, fact, slots) ? [] : places.filter((place) => usedIn(fact).includes(place));
    // On the page of homes and work each fact keeps the words of its own page.
    const { topic } = step.joins.find(({ facts, borrows }) => [...facts, ...borrows].includes(fact)) ?? step;
    return reading.length > 0 ? [key, ...reading.map((place) => `${key}_${place}`)].map((one) => find(one, topic)) : [];
  });
  return [find(kind + variant) || find(kind), ...ofFacts].join("") || null;
}

/** Buttons for kinds of work say themselves what counts as which. */
const isSaidBeside = (kind: Spoken, fact: FactName, slots: readonly Slot[]): boolean =>
  kind === "hint" && fact === "work" && !isAskedInList("work", slots);

/** How a page that asks for some of its facts only differs in its words. */
export const variantOf = (step: Step, slots: readonly Slot[]): string => titleKey(step, slots).slice("title".length);

/** A booklet is asked for because of whole moves. */
const factsOn = ({ topic, facts, borrows }: Step, slots: readonly Slot[]): FactName[] => [
  ...[...facts, ...borrows].filter((fact) => isOn(fact, slots)),
  ...(topic === "registers" ? (["movesAsWhole"] as const) : []),
];

const isOn = (fact: FactName, slots: readonly Slot[]): boolean =>
  slots.some(
    (slot) => (slot.kind === "fact" && slot.ref.fact === fact) || (slot.kind === "marks" && slot.facts.includes(fact)),
  );

/** A page that asks for some of its facts only is called by those. */
function titleKey({ topic, facts, joins }: Step, slots: readonly Slot[]): string {
  if (topic === "life") return "title";
  if (joins.length > 0) return "titleJoint";
  const asks = (fact: FactName): boolean => isOn(fact, slots);
  const oneOfTwo = (one: FactName, other: FactName, [first, second]: readonly [string, string]): string =>
    asks(one) && asks(other) ? "title" : asks(one) ? first : second;
  switch (topic) {
    case "dwelling":
      return slots.filter((slot) => slot.kind === "fact" && slot.ref.fact === "homes.dwelling").length > 1
        ? "title"
        : "titleOne";
    case "education":
      if (slots.some(({ kind }) => kind === "marks")) return "titleMarks";
      return oneOfTwo("education.graduated", "education.admitted", ["titleGraduated", "titleAdmitted"]);
    case "school":
      return oneOfTwo("education.graduatedIn", "education.admittedIn", ["titleGraduated", "titleAdmitted"]);
    case "stay":
      return facts.includes("monthsWorked") ? "title" : asks("monthsLived") ? "titleLived" : "titleWhere";
    case "work":
      return asks("work") ? "title" : "titleWhere";
    case "insurance":
      return oneOfTwo("pensionScheme", "medicalScheme", ["titlePension", "titleMedical"]);
    case "poverty":
      return oneOfTwo("registeredPoor", "ruralRelief", ["titlePoor", "titleRelief"]);
    default:
      return "title";
  }
}

export function titleOf(step: Step, slots: readonly Slot[], answers: Answers, words: Words): string {
  const [only, ...others] = slots;
  const kin = others.length === 0 && only ? kinQuestion(only, personLabels(answers, words), words) : null;
  if (kin) return kin;
  const here = placesIn(step, slots);
  const [area = ""] = slots.flatMap((slot) =>
    slot.kind === "fact" && slot.ref.area
      ? [words.say(`policies.${slot.ref.jurisdiction}.kindOfPlace.${slot.ref.area}.name`)]
      : [],
  );
  return words.say(`wizard.steps.${step.topic}.${titleKey(step, slots)}`, {
    who: whoOf(slots, answers, words),
    place: placeNames(here, words),
    area,
  });
}

export const placeNames = (places: readonly JurisdictionId[], words: Words): string =>
  places.map((id) => placeName(id, words)).join(words.say("wizard.page.comma"));

/** Of one place, or of the several that a joint page asks about. */
export const placesIn = ({ place, joins }: Step, slots: readonly Slot[]): JurisdictionId[] =>
  place
    ? [place]
    : joins.flatMap((one) =>
        one.place && slots.some((slot) => slot.kind === "fact" && slot.ref.jurisdiction === one.place)
          ? [one.place]
          : [],
      );
