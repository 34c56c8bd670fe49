import type { Household, Person } from "@/policies/facts/schema";
import { maxPeople } from "@/policies/facts/vocabulary";
import type { Answers } from "../session/answers";
import { tidy, withoutTiesIn } from "./places";
import { withRegistersInUse } from "./registers";

export const applicantId = "P1";

const everyId = Array.from({ length: maxPeople }, (_, index) => `P${index + 1}`);

export const isPersonId = (id: string): boolean => everyId.includes(id);

export const personById = ({ household }: Answers, id: string): Person | undefined =>
  household.people.find((person) => person.id === id);

/** The id of the next member; `null` when the family is as large as the contract allows. */
export const nextPersonId = ({ household }: Answers): string | null =>
  everyId.find((id) => !household.people.some((person) => person.id === id)) ?? null;

const byId = (a: Person, b: Person): number => everyId.indexOf(a.id) - everyId.indexOf(b.id);

/** Puts in somebody new, or changes what is said about somebody who is there. */
export function withPerson(answers: Answers, id: string, said: Partial<Person>): Answers {
  const others = answers.household.people.filter((person) => person.id !== id);
  const people = [...others, { ...personById(answers, id), ...said, id }].sort(byId);
  const next = { ...answers, household: { ...answers.household, people } };
  return withoutTiesIn(next, next.withoutTies);
}

/** Takes somebody out, and with them what was said of others through them: homes, marriage, parents. */
export function withoutPerson(answers: Answers, id: string): Answers {
  const household: Household = structuredClone(answers.household);
  household.people = household.people.filter((person) => person.id !== id);
  for (const person of household.people) {
    if (person.spouse === id) delete person.spouse;
    if (person.parents?.includes(id)) delete person.parents;
  }
  for (const destination of Object.values(household.destinations ?? {})) {
    for (const [area, home] of Object.entries(destination?.homes ?? {}))
      if (home?.dwellingHolders?.includes(id)) delete destination?.homes?.[area];
  }
  return tidy({ ...answers, household: withRegistersInUse(household) });
}
