import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Words } from "../i18n/words";
import { membersOf } from "../result/members";
import type { Answers } from "../session/answers";
import type { Ref } from "./fact-key";
import { memberName } from "./member-name";
import { membersOfRegister, registersOf } from "./registers";

/** How a page calls each member: by relation, with the age. */
export function personLabels({ household }: Answers, words: Words): Map<string, string> {
  const say = { say: words.say, has: (key: string) => words.find(key) !== null };
  return new Map(membersOf(household).map((member) => [member.id, memberName(member, say, "always")]));
}

export const placeName = (place: JurisdictionId, words: Words): string => words.say(`policies.${place}.name`);

export const areaName = (place: JurisdictionId, area: string, words: Words): string =>
  words.say(`policies.${place}.kindOfPlace.${area}.name`);

/** A booklet by who stands in it. */
export function registerName(register: string, answers: Answers, words: Words): string {
  const names = personLabels(answers, words);
  const members = membersOfRegister(answers.household, register).map((id) => names.get(id) ?? id);
  if (members.length === 0) return words.say("wizard.registers.other");
  return words.say("wizard.registers.of", { names: members.join(words.say("wizard.page.comma")) });
}

/** A fact in the words of a list: whose, which, where. */
export function factLabel({ fact, person, jurisdiction, area, register }: Ref, answers: Answers, words: Words): string {
  const place = jurisdiction ? placeName(jurisdiction, words) : "";
  const kind = jurisdiction && area ? areaName(jurisdiction, area, words) : "";
  const name = words.say(`facts.${fact}.name`, { place, area: kind });
  const several = register !== null && registersOf(answers.household).length > 1;
  const who = person
    ? personLabels(answers, words).get(person)
    : several
      ? registerName(register, answers, words)
      : undefined;
  return who ? words.say("wizard.notices.factOf", { who, fact: name }) : name;
}
