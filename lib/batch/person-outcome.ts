import type { Assessment } from "@/policies";
import type { JurisdictionAssessment, Need, PersonAssessment } from "@/policies/assess/assessment";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { bestIn } from "../result/best";
import { whatIsMissing } from "../result/missing";
import { type OutcomeWord, wordOf } from "../result/outcome-word";
import { shownAreas } from "../result/shown-areas";
import type { Ref } from "../wizard/fact-key";

export type Lack = Pick<Need, "fact" | "person" | "kind" | "months" | "earliest">;

/** How one person fares in one place: all that a table tells of it. */
export interface PlaceOutcome {
  place: JurisdictionId;
  best: OutcomeWord;
  bestAreas: string[];
  /** Of the kinds of place that concern the family. */
  areas: { area: string; word: OutcomeWord; lacks: Lack[] }[];
  /** What has to be known first, where the best answer is open. */
  asks: Ref[];
}

/** A kind of place in which the whole family that moves is let in, or somebody of it. */
export interface FamilyOutcome {
  place: JurisdictionId;
  area: string;
  whole: boolean;
  some: boolean;
}

export interface HouseholdOutcome {
  /** By the id of a person. */
  people: Map<string, PlaceOutcome[]>;
  family: FamilyOutcome[];
}

const mostAsks = 6;

const lackIn = (person: PersonAssessment, area: string): Lack[] =>
  (whatIsMissing([person], area)[0]?.needs ?? []).map(({ fact, person: whose, kind, months, earliest }) => ({
    fact,
    person: whose,
    kind,
    months,
    earliest,
  }));

function outcomeIn(place: JurisdictionAssessment, id: string): PlaceOutcome {
  const best = bestIn(place).find(({ person }) => person === id);
  const here = shownAreas(place).flatMap(({ placeType, people }) => {
    const person = people.find((one) => one.id === id);
    return person ? [{ area: placeType, person }] : [];
  });
  const word = best?.word ?? "noMoveNeeded";
  const open = here.filter(({ person }) => person.outcome === "needFacts").flatMap(({ person }) => person.missingFacts);
  return {
    place: place.id,
    best: word,
    bestAreas: best?.areas ?? [],
    areas: here.map(({ area, person }) => ({ area, word: wordOf(person), lacks: lackIn(person, area) })),
    asks: word === "needFacts" ? open.slice(0, mostAsks) : [],
  };
}

/** Everything else of an assessment is let go: a table of ten thousand people must not keep it. */
export function outcomesOf({ jurisdictions }: Assessment, ids: readonly string[]): HouseholdOutcome {
  return {
    people: new Map(ids.map((id) => [id, jurisdictions.map((place) => outcomeIn(place, id))])),
    family: jurisdictions.flatMap((place) =>
      shownAreas(place).map(({ placeType, household }) => ({
        place: place.id,
        area: placeType,
        whole: household.moving > 0 && household.outcome === "all",
        some: household.accepted > 0,
      })),
    ),
  };
}
