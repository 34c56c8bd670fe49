import type { Assessment, PersonAssessment, Question } from "@/policies/assess/assessment";
import { refKey, type FactRef } from "@/policies/facts/rows";

type Told = Pick<PersonAssessment, "outcome" | "basis">;

/** Of one person in one kind of place: what was told, and what would be. */
export interface Change {
  jurisdiction: string;
  area: string;
  person: string;
  before: Told;
  after: Told;
}

const told = ({ outcome, basis }: PersonAssessment): Told => ({ outcome, basis });

/** What is told otherwise of the same people in the same places, and of how many nothing changes. */
export function differenceOf(before: Assessment, after: Assessment) {
  const pairs = before.jurisdictions.flatMap(({ id, areas }, place) =>
    areas.flatMap(({ placeType, people }, area) =>
      people.map((person, index): Change | undefined => {
        const other = after.jurisdictions[place]?.areas[area]?.people[index];
        return (
          other && { jurisdiction: id, area: placeType, person: person.id, before: told(person), after: told(other) }
        );
      }),
    ),
  );
  const seen = pairs.filter((pair) => pair !== undefined);
  const changes = seen.filter(
    ({ before: one, after: other }) => one.outcome !== other.outcome || one.basis !== other.basis,
  );
  return { asOf: before.asOf, changes, unchanged: seen.length - changes.length };
}

/** The kinds of answer that the documents tell apart for a fact; none where no answer to it can change an outcome. */
export function answersTo({ asOf, questions }: Assessment, ref: FactRef) {
  const asked: Question | undefined = questions.find((question) => refKey(question) === refKey(ref));
  return { asOf, decides: asked?.decides ?? [], answers: asked?.answers ?? [] };
}

export type Difference = ReturnType<typeof differenceOf>;
export type Answers = ReturnType<typeof answersTo>;
