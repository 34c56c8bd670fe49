import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { foldAlike } from "./alike";
import { progressText } from "./expected";
import type { FieldGroup, Values } from "./form";
import { hardWordsOf, type HardWord } from "./hard-words";
import { factLabel, personLabels, placeName } from "./labels";
import { nobodyView, type NobodyView } from "./nobody";
import { pageWords, placesIn, type PageWords } from "./page-words";
import { questionFields } from "./question-form";
import { refAt } from "./fact-key";
import { slotsOf, type Slot } from "./slots";
import type { Step } from "./steps";
import { partsOf } from "./unbroken";
import { locatorsOf, usedIn } from "./uses";
import { previousPath, type Progress } from "./progress";

/** `isNew`: the page before did not say so yet. */
export interface EarlyPlace {
  id: JurisdictionId;
  name: string;
  isNew: boolean;
}

/** A question page, ready to be shown: words and data, nothing to decide. */
export interface QuestionView extends PageWords {
  titleParts: string[];
  progress: string;
  usedBy: { place: string; locators: string[] }[];
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
  const isConsidered = (place: JurisdictionId): boolean => answers.places.includes(place);
  const said = pageWords(step, slots, answers, words);
  const nobody = nobodyView(step, slots, answers, words);
  const asked = questionFields(slots, said.title, answers, words);
  const { groups, values } = nobody?.same ? foldAlike(asked, personLabels(answers, words), words) : asked;
  return {
    ...said,
    groups,
    values,
    titleParts: partsOf(said.title, words),
    progress: progressText(step, answers, progress, words),
    hardWords: hardWordsOf(step.topic, words, (fact) => usedIn(fact).some(isConsidered)),
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
    nobody,
    dropped: answers.dropped.map((key) => factLabel(refAt(key), answers, words)),
  };
}

const mostLocators = 4;

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
export function earlyPlaces({ places }: Answers, { open, ahead }: Progress): JurisdictionId[] {
  if (ahead.length === 0) return [];
  return open.assessment.jurisdictions
    .filter(({ id, areas }) => places.includes(id) && areas.some(({ household }) => household.outcome === "all"))
    .map(({ id }) => id);
}
