import { assess } from "..";
import type { AreaAssessment, PersonAssessment } from "../assess/assessment";
import { householdSchema, type Household } from "../facts/schema";
import type { JurisdictionId } from "../jurisdictions";
import { families, familyIn } from "./families";
import { changed } from "./golden/changes";
import { replayedOn } from "./golden-cases";

/** A test applicant of one place, seen in one kind of place; what a test changes is written as in the golden tables. */
export interface Persona {
  /** What P1, or somebody else, is told. */
  (changes?: string, id?: string): PersonAssessment;
  outcome(changes?: string, id?: string): string;
  /** Who is let in, and by which routes. */
  routes(changes?: string, id?: string): string[];
  effect(right: string, changes?: string, id?: string): string;
  area(changes?: string): AreaAssessment;
}

export function persona(
  place: JurisdictionId,
  area: string,
  family: keyof typeof families & string,
  facts: string,
): Persona {
  const base: Household = changed(familyIn(place, families[family] ?? []), facts, place);
  const answer = (changes = ""): AreaAssessment => {
    const household = householdSchema.parse(changed(base, changes, place));
    const found = assess(household, replayedOn, [place]).jurisdictions[0]?.areas.find(
      ({ placeType }) => placeType === area,
    );
    if (!found) throw new Error(`${area} is no kind of place of ${place}`);
    return found;
  };
  const told = (changes?: string, id = "P1"): PersonAssessment => {
    const person = answer(changes).people.find((one) => one.id === id);
    if (!person) throw new Error(`nobody is called ${id}`);
    return person;
  };
  return Object.assign(told, {
    area: answer,
    outcome: (changes?: string, id?: string) => told(changes, id).outcome,
    routes: (changes?: string, id?: string) => [...new Set(told(changes, id).routes.map((route) => route.id))],
    effect: (right: string, changes?: string, id = "P1") =>
      answer(changes).rights.find((one) => one.id === right && one.for.includes(id))?.effect ?? "notApplicable",
  });
}
