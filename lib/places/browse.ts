import { policies } from "@/policies";
import type { Policy } from "@/policies/policy";
import { clauseUses } from "../jurisdictions/clause-uses";

/** A place as the policy browser shows it: the policy itself, and what uses each of its clauses. */
export interface BrowsedPlace {
  policy: Policy;
  uses: ReadonlyMap<string, string[]>;
}

export const browsedIds = policies.map(({ id }) => id);

export function browse(id: string): BrowsedPlace | null {
  const policy = policies.find((known) => known.id === id);
  return policy ? { policy, uses: clauseUses(policy) } : null;
}

export const documents = policies.map(({ id, instrument: { issuedOn } }) => ({ id, issuedOn }));
