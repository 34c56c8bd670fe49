import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import type { FieldGroup, Values } from "./form";
import { personLabels } from "./labels";
import { applicantId, isPersonId, nextPersonId, personById, withPerson } from "./people";
import { questionFields } from "./question-form";
import { memberSlots } from "./slots";
import { partsOf } from "./unbroken";
import { previousPath } from "./way";

export interface MemberView {
  id: string;
  title: string;
  titleParts: string[];
  groups: FieldGroup[];
  values: Values;
  /** Names of those who are in already, the member of this page left out. */
  others: string[];
  backPath: string;
  isNew: boolean;
}

/** @returns `null` for somebody who is not in the family and is not the next to come in. */
export function memberView(id: string, answers: Answers, words: Words): MemberView | null {
  const isKnown = personById(answers, id) !== undefined;
  if (!isPersonId(id) || (!isKnown && nextPersonId(answers) !== id)) return null;
  const household = withPerson(answers, id, {});
  const slots = memberSlots(id, answers);
  const title = titleOf(id, isKnown, answers, words);
  const names = personLabels(answers, words);
  const begins = id === applicantId;
  return {
    id, title, titleParts: partsOf(title, words), isNew: !isKnown,
    ...questionFields(slots, title, household, words),
    others: [...names].filter(([other]) => other !== id).map(([, name]) => name),
    backPath: begins ? previousPath("family", answers) : "/check/family",
  };
}

function titleOf(id: string, isKnown: boolean, answers: Answers, words: Words): string {
  if (id === applicantId) return words.say("wizard.fields.ageOwn");
  return isKnown ? words.say("wizard.family.memberTitleEdit", { name: personLabels(answers, words).get(id) ?? "" }) : words.say("wizard.family.memberTitle");
}
