import type { AreaAssessment, JurisdictionAssessment } from "@/policies/assess/assessment";
import { allAsked, lacking, wordOf, type OutcomeWord } from "./outcome-word";
import { isOrigin, shownAreas, staysEverywhere } from "./shown-areas";

/** How somebody fares in a place at best, and in which kinds of place; in none where the answer is not about one. */
export interface Best {
  person: string;
  word: OutcomeWord;
  areas: string[];
  /** Of whom is registered here already: to which other kinds of place they may move is not known yet. */
  open: OpenBeside | null;
}

/** What is not known of some kinds of place, and whether it is still asked for (`needFacts`) or was answered 不清楚 (`unclear`). */
export interface OpenBeside {
  word: OutcomeWord;
  areas: string[];
  /** They are where one only goes back to. */
  isBack: boolean;
}

/** Of these the kind of place is no part of the answer. */
const aboutNoArea: readonly OutcomeWord[] = ["notCovered", "noMoveNeeded"];

export function bestIn(place: JurisdictionAssessment, isAsked = allAsked): Best[] {
  const shown = shownAreas(place);
  return place.best.map(({ person, outcome, basis, areas }) => {
    const tell = (word: OutcomeWord, where: string[] = [], open: OpenBeside | null = null): Best => ({
      person,
      word,
      areas: where,
      open,
    });
    if (staysEverywhere(place, person)) return tell("notMoving");
    const visible = areas.filter((area) => shown.some(({ placeType }) => placeType === area));
    const word = wordOf({ outcome, basis });
    const registered = idsOf(shown.filter((area) => isRegistered(area, person) && !isOrigin(place.id, area.placeType)));
    // Where they are registered already is told, not that other kinds of place are silent, or not answered (decision 0052).
    if (visible.length === 0 || (word === "notCovered" && registered.length > 0))
      return tell("noMoveNeeded", registered);
    if (word !== "needFacts")
      return tell(word, aboutNoArea.includes(word) ? [] : withSameWord(word, person, visible, shown));
    const lack = lacking(missingOf(person, visible, shown), isAsked);
    const isBack = visible.every((area) => isOrigin(place.id, area));
    return registered.length > 0
      ? tell("noMoveNeeded", registered, { word: lack, areas: visible, isBack })
      : tell(lack);
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
