import { assessIn } from "./assess/assess";
import type { Assessment } from "./assess/assessment";
import { compileEditions } from "./assess/compiled-policy";
import { editionAt, newest } from "./editions";
import type { Household } from "./facts";
import { registry } from "./registry";
import { jurisdictionIds, type RegisteredPolicy } from "./jurisdictions";

/** The front door: every registered jurisdiction, and the assessment of a household in all of them. */

/** ISO date of the last change to what is encoded here. */
export const policyEdition = "2026-11-22";

/** The newest edition of every registered jurisdiction. */
export const policies: readonly RegisteredPolicy[] = jurisdictionIds.map((id) => ({ ...newest(registry[id]), id }));

/** Every edition of every registered jurisdiction, oldest first. */
export const everyEdition: readonly RegisteredPolicy[] = jurisdictionIds.flatMap((id) => registry[id].map((policy) => ({ ...policy, id })));

/** Of every registered jurisdiction the edition that holds on an ISO date. */
export const policiesOn = (asOf: string): RegisteredPolicy[] => jurisdictionIds.map((id) => ({ ...editionAt(registry[id], asOf).policy, id }));

const compiled = jurisdictionIds.map((id) => compileEditions(id, registry[id]));

/** @param asOf ISO date: it chooses the editions and counts calendar months. */
export const assess = (household: Household, asOf: string): Assessment => assessIn(compiled, household, asOf, policyEdition);

export type { Assessment } from "./assess/assessment";
