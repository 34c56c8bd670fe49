import { statedSpouse } from "../facts/impossible";
import type { Person } from "../facts/schema";
import { grownAgeYears, maxAgeYears, type Relation } from "../facts/vocabulary";

export interface AgeRange {
  least: number;
  most: number;
}

/** A parent is at least so much older than a child. */
export const generationYears = 16;

const parentsOf: Partial<Record<Relation, readonly Relation[]>> = {
  applicant: ["parent"],
  sibling: ["parent"],
  spouse: ["parentInLaw"],
  child: ["applicant", "spouse"],
};

/** Is somebody certainly a parent of another: stated, or by the words of relation? */
export function isCertainParent(parent: Person, child: Person): boolean {
  if (parent === child) return false;
  if (child.parents) return child.parents.includes(parent.id);
  return (
    child.relation != null && parent.relation != null && parentsOf[child.relation]?.includes(parent.relation) === true
  );
}

/** @returns between which completed years somebody is; both ends are the age where it is stated. */
export function ageRange(people: readonly Person[], index: number): AgeRange {
  const person = people[index];
  if (person?.ageYears != null) return { least: person.ageYears, most: person.ageYears };
  let [least, most] = [leastByLife(people, person), maxAgeYears];
  for (const other of people) {
    if (!person || other.ageYears == null) continue;
    if (isCertainParent(other, person)) most = Math.min(most, other.ageYears - generationYears);
    if (isCertainParent(person, other)) least = Math.max(least, other.ageYears + generationYears);
  }
  return most < least ? { least: 0, most: maxAgeYears } : { least, most };
}

/** Whoever is or was married is grown, and nobody has lived, worked or paid longer than their life. */
function leastByLife(people: readonly Person[], person: Person | undefined): number {
  if (!person) return 0;
  const isMarried =
    (person.maritalStatus ?? "neverMarried") !== "neverMarried" || statedSpouse(people, person) !== null;
  const months = Object.values(person.ties ?? {}).flatMap((tie) => [
    tie?.monthsLived,
    tie?.monthsWorked,
    tie?.pensionMonths?.employee,
    tie?.pensionMonths?.resident,
  ]);
  return Math.max(isMarried ? grownAgeYears : 0, ...months.map((count) => Math.ceil(((count ?? 0) + 1) / 12) - 1));
}
