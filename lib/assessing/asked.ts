import type { FactRef } from "@/policies/facts/rows";
import type { Household } from "@/policies/facts/schema";
import type { JurisdictionId } from "@/policies/jurisdictions";

/**
 * What is wanted of an assessment: all of it, what an assistant reads of it, what each kind of answer to one fact would
 * settle, or what is otherwise where the household is.
 */
export type Wanted =
  { what: "all" } | { what: "digest" } | { what: "answers"; of: FactRef } | { what: "difference"; to: Household };

/** What a thread is asked. */
export interface Asked {
  household: Household;
  asOf?: string | null;
  jurisdictions?: readonly JurisdictionId[] | null;
  wanted?: Wanted;
}
