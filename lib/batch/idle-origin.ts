import { liesIn } from "@/policies/areas";
import type { JurisdictionAssessment } from "@/policies/assess/assessment";
import type { Household, Person } from "@/policies/facts/schema";
import { seatOf } from "@/policies/jurisdictions";
import { isOrigin } from "../result/shown-areas";

/** Every division in which somebody's hukou is or was; `null` where that is not known. */
function divisionsOf({ hukou, formerHukou }: Person): (string | null)[] {
  const before = hukou?.kind === "rural" && formerHukou == null ? [] : [formerHukou?.division ?? null];
  return [hukou?.kind === "none" ? "none" : (hukou?.division ?? null), ...before];
}

/**
 * A page shows where one goes back to only if a way leads there, and finds every way to know that. Of a family that comes from
 * elsewhere for certain none can lead there: the place without it is told the same, for a third of the work.
 */
export function withoutIdleOrigin(place: JurisdictionAssessment, { people }: Household): JurisdictionAssessment {
  const { division } = seatOf(place.id);
  const comesFromHere = people.some((person) => divisionsOf(person).some((code) => liesIn(code, division) !== false));
  if (comesFromHere) return place;
  const { id, document, considered, best, areas } = place;
  return { id, document, considered, best, areas: areas.filter(({ placeType }) => !isOrigin(id, placeType)) };
}
