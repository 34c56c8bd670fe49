import { rowOf, type FactName } from "@/policies/facts/rows";
import type { Value } from "@/policies/facts/row";
import type { Household } from "@/policies/facts/schema";
import { factIn } from "@/policies/facts/with-fact";
import type { JurisdictionId } from "@/policies/jurisdictions";

/** One answer of the visitor, as it stands in the household. */
export interface Stated {
  fact: FactName;
  value: Value;
  place: JurisdictionId | null;
  /** The kind of place, of a home. */
  area: string | null;
}

/** What the visitor has said about some facts, as a condition that is read about this person in this kind of place sees them. */
export function statedIn(
  household: Household,
  facts: readonly FactName[],
  person: string,
  jurisdiction: JurisdictionId,
  area: string,
): Stated[] {
  const [only, ...more] = Object.keys(household.registers ?? {});
  const register =
    household.people.find(({ id }) => id === person)?.register ?? (more.length === 0 ? (only ?? null) : null);
  return facts.flatMap((fact) => {
    // A booklet is known by those who stand in it, not by its id.
    if (rowOf(fact).type === "register") return [];
    const value = factIn(household, { fact, person, jurisdiction, area, register });
    return value === null
      ? []
      : [{ fact, value, place: jurisdiction, area: rowOf(fact).scope === "home" ? area : null }];
  });
}
