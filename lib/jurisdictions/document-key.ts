import { inForceFrom } from "@/policies/editions";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { registry } from "@/policies/registry";

/**
 * Where the words about an edition's document stand: with the place for its first, under the edition's day for a later one.
 * @param from ISO date from which the edition holds
 */
export function documentKey(id: JurisdictionId, from: string | null): string {
  const [first] = registry[id];
  return from === null || (first && inForceFrom(first) === from)
    ? `policies.${id}.document`
    : `policies.${id}.editions.${from}`;
}
