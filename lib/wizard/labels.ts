import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Words } from "../i18n/words";
import { membersOf } from "../result/members";
import type { Answers } from "../session/answers";
import type { Ref } from "./fact-key";

/** How a page calls each member: by relation, counted where there are several, with the age. */
export function personLabels({ household }: Answers, words: Words): Map<string, string> {
  const ordinals = words.say("result.members.ordinals").split(" ");
  return new Map(
    membersOf(household).map(({ id, relation, ordinal, ageYears }) => {
      const name = words.say(`result.members.${relation}`);
      const number = ordinal === null ? null : (ordinals[ordinal - 1] ?? String(ordinal));
      const called = number === null ? name : words.say("result.members.numbered", { name, number });
      const aged = ageYears !== null && relation !== "applicant";
      return [id, aged ? words.say("wizard.people.aged", { name: called, age: ageYears }) : called];
    }),
  );
}

export const placeName = (place: JurisdictionId, words: Words): string => words.say(`policies.${place}.name`);

/** A fact in the words of a list: whose, which, where. */
export function factLabel({ fact, person, jurisdiction }: Ref, answers: Answers, words: Words): string {
  const place = jurisdiction ? placeName(jurisdiction, words) : "";
  const name = words.say(`facts.${fact}.name`, { place });
  const who = person ? personLabels(answers, words).get(person) : undefined;
  return who ? words.say("wizard.notices.factOf", { who, fact: name }) : name;
}
