import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { personLabels } from "../wizard/labels";

/** A clerk speaks of the applicant; on a phone the applicant is 您. */
export const atCounter = (words: Words): Words => ({
  say: (key, values) => words.say(key === "result.members.applicant" ? "counter.desk.applicant" : key, values),
  find: (key, values) => words.find(key === "result.members.applicant" ? "counter.desk.applicant" : key, values),
});

/** Everybody by relation, without the age: it stands in the matrix. */
export function namesOf(answers: Answers, words: Words): Map<string, string> {
  const people = answers.household.people.map(({ ageYears: _, ...person }) => person);
  return personLabels({ ...answers, household: { ...answers.household, people } }, words);
}
