import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { personLabels } from "../wizard/labels";

const spoken = new WeakMap<Words, Words>();
const called = (key: string): string => (key === "result.members.applicant" ? "counter.desk.applicant" : key);

/** A clerk speaks of the applicant; on a phone the applicant is 您. */
export function atCounter(words: Words): Words {
  const known = spoken.get(words) ?? {
    say: (key, values) => words.say(called(key), values),
    find: (key, values) => words.find(called(key), values),
  };
  spoken.set(words, known);
  return known;
}

/** Everybody by relation, without the age: it stands in the matrix. */
export function namesOf(answers: Answers, words: Words): Map<string, string> {
  const people = answers.household.people.map(({ ageYears: _, ...person }) => person);
  const labels = personLabels({ ...answers, household: { ...answers.household, people } }, words);
  for (const { id, relation } of people) {
    const isOnly = people.filter((other) => other.relation === relation).length === 1;
    const single = isOnly ? words.find(`result.members.one.${relation}`) : null;
    if (single !== null) labels.set(id, single);
  }
  return labels;
}
