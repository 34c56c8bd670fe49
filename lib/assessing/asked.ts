import type { FactRef } from "@/policies/facts/rows";
import type { Household } from "@/policies/facts/schema";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Encoding } from "../http/encoding";

/**
 * What is wanted of an assessment: all of it, all of it for nobody (so that no metric counts it), what an assistant reads
 * of it, what each kind of answer to one fact would settle, or what is otherwise where the household is.
 */
export type Wanted =
  | { what: "all" }
  | { what: "uncounted" }
  | { what: "digest" }
  | { what: "answers"; of: FactRef }
  | { what: "difference"; to: Household };

/** What is to be worked on. */
export interface Asked {
  household: Household;
  asOf?: string | null;
  jurisdictions?: readonly JurisdictionId[] | null;
  wanted?: Wanted;
}

/** What a thread is asked, as JSON: that is sooner read than a copy of the objects is made. */
export interface Order {
  asked: Asked;
  encoding: Encoding;
}
