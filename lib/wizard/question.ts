import type { FactName } from "@/policies/facts/rows";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { progressText } from "./expected";
import type { FieldGroup, Values } from "./form";
import { hardWordsOf, type HardWord } from "./hard-words";
import { factLabel, personLabels, placeName } from "./labels";
import { nobodyView, type NobodyView } from "./nobody";
import { kinQuestion, questionFields, whoOf } from "./question-form";
import { refAt } from "./fact-key";
import { slotsOf, type Slot } from "./slots";
import type { Step } from "./steps";
import { partsOf } from "./unbroken";
import { locatorsOf } from "./uses";
import { previousPath, type Progress } from "./progress";

/** `isNew`: the page before did not say so yet. */
export interface EarlyPlace {
  id: JurisdictionId;
  name: string;
  isNew: boolean;
}

/** A question page, ready to be shown: words and data, nothing to decide. */
export interface QuestionView {
  title: string;
  titleParts: string[];
  progress: string;
  hint: string | null;
  why: string | null;
  usedBy: { place: string; locators: string[] }[];
  cost: string | null;
  hardWords: HardWord[];
  groups: FieldGroup[];
  values: Values;
  backPath: string;
  /** Places whose answer is certain for everybody, while others are still open. */
  early: EarlyPlace[];
  nobody: NobodyView | null;
  dropped: string[];
}

/** @returns `null` when the step asks nothing of this household. */
export function questionView(
  step: Step,
  answers: Answers,
  progress: Progress,
  words: Words,
  returning: boolean,
): QuestionView | null {
  const slots = slotsOf(step, answers, progress.open);
  if (slots.length === 0) return null;
  const title = titleOf(step, slots, answers, words);
  const place = placesIn(step, slots)
    .map((id) => placeName(id, words))
    .join(words.say("wizard.page.comma"));
  const { groups, values } = questionFields(slots, title, answers, words);
  const say = (key: string): string | null => words.find(`wizard.steps.${step.topic}.${key}`, { place }) || null;
  return {
    title,
    groups,
    values,
    titleParts: partsOf(title, words),
    progress: progressText(step, answers, progress, words),
    hint: say("hint"),
    why: say(slots.some(({ kind }) => kind === "marks") && step.topic === "education" ? "whyMarks" : "why"),
    cost: say("cost"),
    hardWords: hardWordsOf(step.topic, words),
    usedBy: placesOf(step, slots, answers, progress)
      .map((id) => ({ place: placeName(id, words), locators: locatorsOf(step.facts, id).slice(0, mostLocators) }))
      .filter(({ locators }) => locators.length > 0),
    backPath: previousPath(step.id, answers),
    early: returning
      ? []
      : earlyPlaces(answers, progress).map((id) => ({
          id,
          name: placeName(id, words),
          isNew: !answers.told.includes(id),
        })),
    nobody: nobodyView(step, slots, answers, words),
    dropped: answers.dropped.map((key) => factLabel(refAt(key), answers, words)),
  };
}

const mostLocators = 4;

/** A page that asks for some of its facts only is called by those. */
function titleKey({ topic, facts, joins }: Step, slots: readonly Slot[]): string {
  if (joins.length > 0) return "titleJoint";
  const asks = (...names: readonly FactName[]): boolean =>
    slots.some((slot) => slot.kind === "fact" && names.includes(slot.ref.fact));
  if (topic === "education") return slots.some(({ kind }) => kind === "marks") ? "titleMarks" : "title";
  if (topic === "stay")
    return facts.includes("monthsWorked") ? "title" : asks("monthsLived") ? "titleLived" : "titleWhere";
  if (topic === "school")
    return asks("education.graduatedIn")
      ? asks("education.admittedIn")
        ? "title"
        : "titleGraduated"
      : "titleAdmitted";
  return topic === "work" && !asks("work") ? "titleWhere" : "title";
}

export function titleOf(step: Step, slots: readonly Slot[], answers: Answers, words: Words): string {
  const [only, ...others] = slots;
  const kin = others.length === 0 && only ? kinQuestion(only, personLabels(answers, words), words) : null;
  return (
    kin ??
    words.say(`wizard.steps.${step.topic}.${titleKey(step, slots)}`, {
      who: whoOf(slots, answers, words),
      place: placesIn(step, slots)
        .map((id) => placeName(id, words))
        .join(words.say("wizard.page.comma")),
    })
  );
}

/** Of one place, or of the several that a joint page asks about. */
const placesIn = ({ place, joins }: Step, slots: readonly Slot[]): JurisdictionId[] =>
  place
    ? [place]
    : joins.flatMap((one) =>
        one.place && slots.some((slot) => slot.kind === "fact" && slot.ref.jurisdiction === one.place)
          ? [one.place]
          : [],
      );

/** Places for which the answer counts now; of an answered page, all that read it. */
function placesOf(step: Step, slots: readonly Slot[], { places }: Answers, { open }: Progress): JurisdictionId[] {
  const local = placesIn(step, slots);
  if (local.length > 0) return local;
  const deciding = open.assessment.questions
    .filter(({ fact }) =>
      slots.some((slot) =>
        slot.kind === "fact" ? slot.ref.fact === fact : slot.kind === "marks" && slot.facts.includes(fact),
      ),
    )
    .flatMap(({ decides }) => decides.map(({ jurisdiction }) => jurisdiction));
  const reading = places.filter((id) => locatorsOf(step.facts, id).length > 0);
  const now = reading.filter((id) => deciding.includes(id));
  return now.length > 0 ? now : reading;
}

/** All who want to move are accepted in some kind of place there, whatever else will be answered. */
export function earlyPlaces({ places }: Answers, { open, pending }: Progress): JurisdictionId[] {
  if (pending.length === 0) return [];
  return open.assessment.jurisdictions
    .filter(({ id, areas }) => places.includes(id) && areas.some(({ household }) => household.outcome === "all"))
    .map(({ id }) => id);
}
