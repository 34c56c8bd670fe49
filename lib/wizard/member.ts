import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import type { FieldGroup, Values } from "./form";
import { personLabels } from "./labels";
import { applicantId, isPersonId, nextPersonId, personById, withPerson, withoutPerson } from "./people";
import { questionFields } from "./question-form";
import { memberSlots } from "./slots";
import { partsOf } from "./unbroken";
import { previousPath } from "./progress";

export interface MemberView {
  id: string;
  title: string;
  titleParts: string[];
  groups: FieldGroup[];
  values: Values;
  /** Names of those who are in already, the member of this page left out. */
  others: string[];
  backPath: string;
  form: MemberForm;
}

const forms = ["new", "known"] as const;

/** Whether a form was shown for somebody new: the family may have changed by the time it is posted. */
export type MemberForm = (typeof forms)[number];

/** Stands in the address that a form posts to, and in no link. */
export const memberFormOf = (posted: unknown): MemberForm | null => forms.find((form) => form === posted) ?? null;

/** @returns `null` for somebody who is not in the family and is not the next to come in, unless a form about them was posted: it must come back. */
export function memberView(
  id: string,
  answers: Answers,
  words: Words,
  posted: MemberForm | null = null,
): MemberView | null {
  const isKnown = personById(answers, id) !== undefined;
  if (!isPersonId(id) || (!posted && !isKnown && nextPersonId(answers) !== id)) return null;
  const form = posted ?? (isKnown ? "known" : "new");
  const isNew = form === "new" && id !== applicantId;
  const household = withPerson(isNew ? withoutPerson(answers, id) : answers, id, {});
  const slots = memberSlots(id, answers);
  const title = titleOf(id, isKnown && !isNew, answers, words);
  const names = personLabels(answers, words);
  const begins = id === applicantId;
  return {
    id,
    title,
    titleParts: partsOf(title, words),
    form,
    ...questionFields(slots, title, household, words),
    others: [...names].filter(([other]) => isNew || other !== id).map(([, name]) => name),
    backPath: begins ? previousPath("family", answers) : "/check/family",
  };
}

function titleOf(id: string, isKnown: boolean, answers: Answers, words: Words): string {
  if (id === applicantId) return words.say("wizard.fields.ageOwn");
  return isKnown
    ? words.say("wizard.family.memberTitleEdit", { name: personLabels(answers, words).get(id) ?? "" })
    : words.say("wizard.family.memberTitle");
}
