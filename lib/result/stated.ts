import { factCatalogue, type FactName } from "@/policies/fact-catalogue";
import type { Household } from "@/policies/facts";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { readFact, type FactValue } from "../wizard/fact-value";

/** One answer of the visitor, as it stands in the household. */
export interface Stated {
  fact: FactName;
  value: FactValue;
  place: JurisdictionId | null;
}

/** What the visitor has said about some facts, as a condition read about this person in this place sees them. */
export const statedIn = (household: Household, facts: readonly FactName[], person: string, jurisdiction: JurisdictionId): Stated[] =>
  facts.flatMap((fact) => {
    const personal = factCatalogue[fact].scope === "person" || factCatalogue[fact].scope === "tie";
    const value = readFact(household, { fact, person: personal ? person : null, jurisdiction });
    return value === null ? [] : [{ fact, value, place: jurisdiction }];
  });
