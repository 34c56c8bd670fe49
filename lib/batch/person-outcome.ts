import type { Assessment } from "@/policies";
import type { AreaAssessment, JurisdictionAssessment, Need, PersonAssessment } from "@/policies/assess/assessment";
import type { Household } from "@/policies/facts/schema";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { type Best, bestIn } from "../result/best";
import { whatIsMissing } from "../result/missing";
import { allAsked, type IsAsked, lacksFacts, type OutcomeWord, wordFor } from "../result/outcome-word";
import { shownAreas } from "../result/shown-areas";
import type { Ref } from "../wizard/fact-key";
import { withoutIdleOrigin } from "./idle-origin";

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

/** No more of what is open than is told: to know all of it costs more than everything else. */
function asksOf(here: readonly { person: PersonAssessment }[]): Ref[] {
  const asks: Ref[] = [];
  for (const { person } of here) {
    if (asks.length >= mostAsks) break;
    if (person.outcome === "needFacts") asks.push(...person.missingFacts);
  }
  return asks.slice(0, mostAsks);
}

interface Here {
  place: JurisdictionAssessment;
  shown: readonly AreaAssessment[];
  best: readonly Best[];
}

function outcomeIn({ place, shown, best }: Here, id: string, isAsked: IsAsked) {
  const own = best.find(({ person }) => person === id);
  const here = shown.flatMap(({ placeType, people }) => {
    const person = people.find((one) => one.id === id);
    return person ? [{ area: placeType, person }] : [];
  });
  const word = own?.word ?? "noMoveNeeded";
  return {
    place: place.id,
    best: word,
    bestAreas: own?.areas ?? [],
    areas: here.map(({ area, person }) => ({ area, word: wordFor(person, isAsked), lacks: lackIn(person, area) })),
    asks: lacksFacts(word) ? asksOf(here) : [],
  } satisfies PlaceOutcome;
}

/** Everything else of an assessment is let go: a table of ten thousand people must not keep it. */
export function outcomesOf({ jurisdictions }: Assessment, household: Household, isAsked = allAsked): HouseholdOutcome {
  const told = jurisdictions.map((given) => {
    const place = withoutIdleOrigin(given, household);
    return { place, shown: shownAreas(place), best: bestIn(place, isAsked) };
  });
  const of = (id: string) => told.map((here) => outcomeIn(here, id, isAsked));
  return {
    people: new Map(household.people.map(({ id }) => [id, of(id)])),
    family: told.flatMap(({ place, shown }) =>
      shown.map(({ placeType, household: family }) => ({
        place: place.id,
        area: placeType,
        whole: family.moving > 0 && family.outcome === "all",
        some: family.accepted > 0,
      })),
    ),
  };
}
