import type { JurisdictionAssessment, OpenArea } from "@/policies/assess/assessment";
import { areasOf, type JurisdictionId } from "@/policies/jurisdictions";

/** Somebody who has no move to make anywhere in a place does not want to move: where they come from is not the reason. */
export const staysEverywhere = ({ areas }: JurisdictionAssessment, person: string): boolean =>
  areas.every(({ people }) => people.find(({ id }) => id === person)?.outcome === "noMoveNeeded");

export const isOrigin = (place: JurisdictionId, area: string): boolean =>
  areasOf(place).some(({ id, is }) => id === area && is === "origin");

/** Does a clause reach somebody where they come from, or are they registered there, or does a way lead there? */
const isOriginOfSomebody = (place: JurisdictionAssessment, area: OpenArea): boolean =>
  area.people.some(
    ({ id, outcome }) => outcome !== "notCovered" && !(outcome === "noMoveNeeded" && staysEverywhere(place, id)),
  ) || area.isLedTo;

/** The kinds of place that a page shows: all of them, but where one goes back to only for those who come from there. */
export const shownAreas = (place: JurisdictionAssessment): OpenArea[] =>
  place.areas.filter((area) => !isOrigin(place.id, area.placeType) || isOriginOfSomebody(place, area));
