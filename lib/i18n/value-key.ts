import { rowOf, type FactName } from "@/policies/facts/rows";
import { elsewhere, none } from "@/policies/facts/vocabulary";

/** Cities that are provinces, without a level between them and their districts. */
const municipalities = ["11", "12", "31", "50"];

/** The key of the name of a division: of a county that of its city, unless the province governs it itself (GB/T 2260 …90…). */
export function divisionKey(prefix: string): string {
  const code = prefix.padEnd(6, "0");
  if (municipalities.includes(code.slice(0, 2))) return `divisions.${code.slice(0, 2)}0000`;
  return `divisions.${code.slice(2, 4) === "90" ? code : `${code.slice(0, 4)}00`}`;
}

/**
 * The key of the word for one value of a fact. Kinds of place belong to a place's own words.
 * @param place the jurisdiction that the fact is about, where it is about one
 */
export function valueKey(fact: FactName, value: string, place: string | null): string {
  const { type } = rowOf(fact);
  const isSaid = value === none || value === elsewhere;
  if ((type === "place" || type === "placeOrNone") && !isSaid) return `policies.${place}.kindOfPlace.${value}.name`;
  if ((type === "division" || type === "school") && !isSaid) return divisionKey(value);
  return `facts.${fact}.values.${value}`;
}
