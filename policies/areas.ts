import { none, type HukouKind } from "./facts/vocabulary";

/** A kind of place that a document tells apart; what is assessed beside the others. */
export interface Area {
  id: string;
  /** `origin`: where somebody goes back to; no home is asked for there. `village`: only rural people are registered there. */
  is?: "origin" | "village";
  /** GB/T 2260 codes whose urban hukou is certainly registered there. */
  districts?: readonly string[];
  /** Codes of what has become a district since: an urban hukou of them may be registered there. */
  maybeDistricts?: readonly string[];
  /** The area lies inside, or outside, this part of the jurisdiction. */
  within?: string;
  outside?: string;
}

/** What decides where a hukou can be registered. A missing division or kind is not known. */
export interface HukouFacts {
  kind: HukouKind;
  division: string | null | undefined;
}

/** Where a jurisdiction lies. */
export interface Seat {
  /** GB/T 2260 prefix of its own divisions. */
  division: string;
  /** Kinds of place that its document tells apart, in the order in which a form offers them. */
  areas: readonly Area[];
}

/** Does a code name its province or city only? Letters stand for what nobody has said. */
const isCoarse = (code: string): boolean => code.endsWith("00") || code.endsWith("zz");
const isProvince = (code: string): boolean => code.endsWith("0000");
const isVague = (code: string): boolean => isProvince(code) || code.endsWith("zzzz");

/** @returns whether a division lies in another: `undefined` where a province's code leaves it open, or nothing is known. */
export function liesIn(code: string | null | undefined, division: string): boolean | undefined {
  if (code == null) return undefined;
  if (code.startsWith(division)) return true;
  return isProvince(code) && division.startsWith(code.slice(0, 2)) ? undefined : false;
}

/** @returns every kind of place in which such a hukou can be registered, `none` for elsewhere; one of them where that is beyond doubt. */
export function placesOfRegistration(
  { division, areas }: Seat,
  { kind, division: code }: HukouFacts,
): readonly string[] {
  if (kind === "none" || kind === "outsideMainland") return [none];
  const inside = liesIn(code, division);
  if (inside === false) return [none];
  if (kind === "urban") return urbanPlaces(areas, code);
  const origin = areas.find(({ is }) => is === "origin");
  const back = origin ? origin.id : none;
  return inside ? [back] : [...new Set([back, none])];
}

function urbanPlaces(areas: readonly Area[], code: string | null | undefined): readonly string[] {
  const sure = code == null ? undefined : areas.find(({ districts }) => districts?.includes(code));
  if (sure) return [sure.id];
  const possible = areas.filter(({ is, districts, maybeDistricts, within, outside }) => {
    if (is !== undefined) return false;
    if (code == null || isVague(code)) return true;
    if (within !== undefined && !code.startsWith(within)) return false;
    if (outside !== undefined && code.startsWith(outside)) return false;
    return districts === undefined || isCoarse(code) || maybeDistricts?.includes(code) === true;
  });
  return [...possible.map(({ id }) => id), none];
}

/** Only what somebody states: a rural hukou may lie in a village that is nobody's origin. */
export function canBeRegisteredIn(jurisdiction: Seat, hukou: HukouFacts, place: string): boolean {
  const village = jurisdiction.areas.some(({ id, is }) => id === place && is === "village");
  return (
    placesOfRegistration(jurisdiction, hukou).includes(place) ||
    (village && hukou.kind === "rural" && liesIn(hukou.division, jurisdiction.division) !== false)
  );
}
