import type { JurisdictionAssessment } from "@/policies/assess/assessment";
import type { Household } from "@/policies/facts/schema";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { nobodyMoves } from "../wizard/movers";
import { canBePupil } from "../wizard/pupils";
import { areasWithRights } from "./place-areas";
import { newerRule } from "./place-line";
import { rightsOf, type RightsOfKind } from "./rights";

/** What a family is told that moves nobody and asks for the school. */
export interface SchoolingView {
  /** Somebody is of an age to go to school, or may be. */
  hasPupils: boolean;
  /** `rights`: `null` where the document says nothing to those who do not settle. */
  places: SchoolingAt[];
}

interface SchoolingAt {
  id: JurisdictionId;
  rights: RightsOfKind | null;
  newer: boolean;
  /** Something hangs on what nobody has answered: no silence. */
  isOpen: boolean;
  isSilent: boolean;
}

const schoolingAt = (place: JurisdictionAssessment, people: Household["people"]): SchoolingAt => {
  const rights = rightsOf(areasWithRights(place), people).find(({ kind }) => kind === "schooling") ?? null;
  const isOpen = rights !== null && rights.open.length > 0;
  return {
    id: place.id,
    newer: place.document.caveats.includes(newerRule),
    rights,
    isOpen,
    isSilent: !isOpen && (rights === null || rights.said.length === 0),
  };
};

/** @returns `null` where somebody wants to move: then the school stands among the rights of each place. */
export function schoolingOf(
  places: readonly JurisdictionAssessment[],
  { people }: Pick<Household, "people">,
): SchoolingView | null {
  if (!nobodyMoves({ people })) return null;
  const told = places.map((place) => schoolingAt(place, people));
  return {
    hasPupils: people.some(canBePupil),
    places: told.sort((a, b) => Number(b.rights !== null) - Number(a.rights !== null)),
  };
}
