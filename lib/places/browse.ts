import { policies, policiesOn, policyEdition } from "@/policies";
import { inForceFrom } from "@/policies/editions";
import type { Policy } from "@/policies/policy";
import type { RegisteredPolicy } from "@/policies/policy";
import { registry } from "@/policies/registry";
import { clauseUses } from "../jurisdictions/clause-uses";
import { documentKey } from "../jurisdictions/document-key";
import { today } from "../today";

export interface BrowsedEdition {
  /** ISO date from which it holds; `null` where the copy prints none. */
  from: string | null;
  /** Where the words about its document stand. */
  documentKey: string;
}

/** A place as the policy browser shows it: the edition that holds, what uses each of its clauses, and what changed when. */
export interface BrowsedPlace extends BrowsedEdition {
  policy: Policy;
  uses: ReadonlyMap<string, string[]>;
  /** Oldest first, those to come included. */
  editions: readonly BrowsedEdition[];
  /** ISO date of the last change to what is encoded here. */
  revisedOn: string;
}

export const browsedIds = policies.map(({ id }) => id);

function editionOf(id: RegisteredPolicy["id"], policy: Policy): BrowsedEdition {
  const from = inForceFrom(policy);
  return { from, documentKey: documentKey(id, from) };
}

export function browse(id: string): BrowsedPlace | null {
  const policy = policiesOn(today()).find((known) => known.id === id);
  if (!policy) return null;
  const editions = registry[policy.id].map((edition) => editionOf(policy.id, edition));
  return { policy, ...editionOf(policy.id, policy), uses: clauseUses(policy), editions, revisedOn: policyEdition };
}

export const documents = policiesOn(today()).map((policy) => ({
  id: policy.id,
  issuedOn: policy.instrument.issuedOn,
  documentKey: editionOf(policy.id, policy).documentKey,
}));
