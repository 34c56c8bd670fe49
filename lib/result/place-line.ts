import type { AreaAssessment, JurisdictionAssessment } from "@/policies/assess/assessment";
import type { Household } from "@/policies/facts/schema";
import { landOf } from "./land";
import { landWordOf, type LandWord } from "./land-word";
import { canPrepare, wordOf, type OutcomeWord } from "./outcome-word";
import { keyOfChoice, papersOf, type PaperChoice } from "./papers";
import { areasWithRights } from "./place-areas";
import { shownAreas } from "./shown-areas";
import type { PlaceAnswer } from "./verdict";

/** One place in one line: who, what is missing, how many papers, the land. */
export interface PlaceLine extends PlaceAnswer {
  /** The answer of whoever fares best. */
  word: OutcomeWord;
  /** What to bring to where people fare best; `null` where nobody prepares anything yet. */
  papers: PaperChoice[] | null;
  land: LandWord | null;
  /** A later rule is known by name. */
  newer: boolean;
}

/** A caveat that every place has whose document is known to be followed by another. */
export const newerRule = "successorKnown";

export function placeLine(place: JurisdictionAssessment, answer: PlaceAnswer, household: Household): PlaceLine {
  const word = answer.groups[0]?.word ?? "notCovered";
  return {
    ...answer,
    word,
    papers: answer.groups.some((group) => canPrepare(group.word)) ? papersIn(bestAreas(place)) : null,
    land: landIn(place, household),
    newer: place.document.caveats.includes(newerRule),
  };
}

/** Nothing is said where there is none, nor asked of a family of whom nobody has said to be a villager. */
function landIn(place: JurisdictionAssessment, household: Household): LandWord | null {
  if (landOf(household)?.length === 0) return null;
  const word = landWordOf(areasWithRights(place));
  const isVillager = household.people.some(({ hukou, formerHukou }) =>
    [hukou, formerHukou].some((one) => one?.kind === "rural"),
  );
  return word?.effect === "open" && !isVillager ? null : word;
}

/** The kinds of place where somebody who prepares fares best. */
function bestAreas(place: JurisdictionAssessment): AreaAssessment[] {
  const best = place.best.filter((one) => canPrepare(wordOf(one)));
  const [first] = shownAreas(place).filter(({ placeType }) => best.some(({ areas }) => areas.includes(placeType)));
  const alike = best.filter(({ areas }) => first && !areas.includes(first.placeType));
  const more = shownAreas(place).filter(({ placeType }) => alike.some(({ areas }) => areas[0] === placeType));
  return [...new Set([...(first ? [first] : []), ...more])];
}

/** The same paper for several kinds of place is one paper. */
const papersIn = (areas: readonly AreaAssessment[]): PaperChoice[] => [
  ...new Map(areas.flatMap(papersOf).map((choice) => [keyOfChoice(choice), choice])).values(),
];
