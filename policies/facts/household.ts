import type { JurisdictionId } from "../jurisdictions";
import type { Home, PersonFacts, Register, Tie } from "./rows";

/** A household as it is stated (contract §1). A missing key and `null` both mean "not known". */

export type Person = { id: string; ties?: Partial<Record<JurisdictionId, Tie | null>> | null } & PersonFacts;
export interface Destination {
  homes?: Partial<Record<string, Home | null>> | null;
}
export interface Household {
  people: Person[];
  registers?: Partial<Record<string, Register | null>> | null;
  destinations?: Partial<Record<JurisdictionId, Destination | null>> | null;
  enjoysUrbanPolicies?: boolean | null;
  poorFamily?: boolean | null;
}
