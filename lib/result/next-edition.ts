import { assess } from "@/policies";
import type { JurisdictionAssessment } from "@/policies/assess/assessment";
import { changesBetween, type OutcomeChange } from "@/policies/assess/changes";
import type { Household } from "@/policies/facts/schema";
import { documentKey } from "../jurisdictions/document-key";

/** An edition that is known and does not hold yet. */
export interface NextEdition {
  /** ISO date from which it holds. */
  from: string;
  /** Where the words about its document stand. */
  documentKey: string;
  /** What becomes of this household's answers then, if nothing else changes. */
  changes: OutcomeChange[];
}

export function nextEdition(now: JurisdictionAssessment, household: Household): NextEdition | null {
  const from = now.document.nextEditionFrom;
  if (from === null) return null;
  return {
    from,
    documentKey: documentKey(now.id, from),
    changes: changesBetween({ jurisdictions: [now] }, assess(household, from, [now.id])),
  };
}
