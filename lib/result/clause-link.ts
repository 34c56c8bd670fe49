import { policiesOn } from "@/policies";
import type { JurisdictionId } from "@/policies/jurisdictions";

/** The line of the register that a printed locator means: the address on the pages about the document; `null` where it has none. */
export function clauseLink(locale: string, place: JurisdictionId, locator: string, asOf: string): string | null {
  const clauses = policiesOn(asOf).find(({ id }) => id === place)?.instrument.clauses ?? {};
  const id = Object.keys(clauses).find((clause) => clauses[clause]?.locator === locator);
  return id === undefined ? null : `/${locale}/places/${place}/clauses#${id}`;
}
