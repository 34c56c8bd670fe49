import type { AreaAssessment, JurisdictionAssessment } from "@/policies/assess/assessment";
import { allAsked, lacking, wordOf, type OutcomeWord } from "./outcome-word";
import { isOrigin, shownAreas, staysEverywhere } from "./shown-areas";

/** How somebody fares in a place at best, and in which kinds of place; in none where the answer is not about one. */
export interface Best {
  person: string;
  word: OutcomeWord;
  areas: string[];
}

/** Of these the kind of place is no part of the answer. */
const aboutNoArea: readonly OutcomeWord[] = ["notCovered", "noMoveNeeded"];

export function bestIn(place: JurisdictionAssessment, isAsked = allAsked): Best[] {
  const shown = shownAreas(place);
  return place.best.map(({ person, outcome, basis, areas }) => {
    if (staysEverywhere(place, person)) return { person, word: "notMoving", areas: [] };
    const visible = areas.filter((area) => shown.some(({ placeType }) => placeType === area));
    const word = wordOf({ outcome, basis });
    // Where they are registered already is told, not that other kinds of place are silent.
    const registered = shown.filter((area) => isRegistered(area, person) && !isOrigin(place.id, area.placeType));
    if (visible.length === 0 || (word === "notCovered" && registered.length > 0))
      return { person, word: "noMoveNeeded", areas: idsOf(registered) };
    if (word === "needFacts") return { person, word: lacking(missingOf(person, visible, shown), isAsked), areas: [] };
    return { person, word, areas: aboutNoArea.includes(word) ? [] : withSameWord(word, person, visible, shown) };
  });
}

const missingOf = (person: string, areas: readonly string[], shown: readonly AreaAssessment[]) =>
  shown
    .filter(({ placeType }) => areas.includes(placeType))
    .flatMap(({ people }) => people.filter(({ id }) => id === person).flatMap(({ missingFacts }) => missingFacts));

const idsOf = (areas: readonly AreaAssessment[]): string[] => areas.map(({ placeType }) => placeType);
const isRegistered = ({ people }: AreaAssessment, person: string): boolean =>
  people.find(({ id }) => id === person)?.outcome === "noMoveNeeded";

const withSameWord = (
  word: OutcomeWord,
  person: string,
  areas: readonly string[],
  shown: readonly AreaAssessment[],
): string[] =>
  areas.filter((area) =>
    shown.some(
      ({ placeType, people }) => placeType === area && people.some((one) => one.id === person && wordOf(one) === word),
    ),
  );
