import type { AreaAssessment, JurisdictionAssessment } from "@/policies/assess/assessment";
import { canPrepare, wordOf } from "./outcome-word";
import { shownAreas } from "./shown-areas";

/** Rights are those of where somebody can go; where nobody can, of all kinds of place. */
export function areasWithRights(place: JurisdictionAssessment): AreaAssessment[] {
  const shown = shownAreas(place);
  const open = shown.filter(({ people }) => people.some((person) => canPrepare(wordOf(person))));
  const moving = shown.filter(({ people }) => people.some(({ outcome }) => outcome !== "noMoveNeeded"));
  return [open, moving].find((areas) => areas.length > 0) ?? shown;
}
