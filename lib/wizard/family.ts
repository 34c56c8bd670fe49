import { maxPeople } from "@/policies/facts/vocabulary";
import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { personLabels } from "./labels";
import { applicantId, nextPersonId } from "./people";
import { previousPath } from "./progress";

export interface FamilyView {
  members: { id: string; name: string; notes: string; removable: boolean }[];
  /** `null` when the family is as large as the contract allows. */
  nextId: string | null;
  most: number;
  backPath: string;
}

export function familyView(answers: Answers, words: Words): FamilyView {
  const names = personLabels(answers, words);
  const members = answers.household.people.map(({ id, ageYears, wantsToMove }) => {
    const age =
      ageYears == null
        ? words.say("wizard.family.ageUnknown")
        : id === applicantId
          ? words.say("wizard.family.age", { age: ageYears })
          : null;
    const stays = wantsToMove === false ? words.say("wizard.family.stays") : null;
    return {
      id,
      name: names.get(id) ?? id,
      notes: [age, stays].filter(Boolean).join(words.say("wizard.page.comma")),
      removable: id !== applicantId,
    };
  });
  return { members, nextId: nextPersonId(answers), most: maxPeople, backPath: previousPath("family", answers) };
}
