import { personRows, tieRows } from "@/policies/facts/rows";
import type { Household } from "@/policies/facts/schema";
import { jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";

const headsOf = (rows: object): string[] => [...new Set(Object.keys(rows).map((name) => name.split(".")[0] ?? name))];
const ofPerson = headsOf(personRows);
const ofTie = headsOf(tieRows);

const unsaid = (heads: readonly string[], stated: Readonly<Record<string, unknown>> = {}): number =>
  heads.filter((head) => stated[head] == null).length;

const considered = ({ destinations, people }: Household): JurisdictionId[] =>
  jurisdictionIds.filter((id) => destinations?.[id] != null || people.some(({ ties }) => ties?.[id] != null));

/** What a request may cost that counts as one: a family of four of whom only the ages are known, in two places. */
const included = 20;
const eachUnknown = 2;

/**
 * Requests more that an assessment counts for, known before the work: somebody of whom nothing is known, in one place,
 * is worth two. Measured: 3 to 9 ms for each such pair, next to nothing where everything is stated.
 */
export function costOf(household: Household, asked?: readonly JurisdictionId[] | null): number {
  const own = considered(household);
  const places = asked ?? (own.length > 0 ? own : jurisdictionIds);
  const pairs = places.flatMap((place) =>
    household.people.map((person) => unsaid(ofPerson, person) + unsaid(ofTie, person.ties?.[place] ?? {})),
  );
  const unknown = pairs.reduce((sum, each) => sum + each, 0) / (ofPerson.length + ofTie.length);
  return Math.max(0, Math.ceil(eachUnknown * unknown - included));
}
