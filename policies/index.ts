import { assessIn } from "./assess/assess";
import type { Assessment } from "./assess/assessment";
import { compileEditions } from "./assess/compiled-policy";
import { editionAt, newest } from "./editions";
import type { Household } from "./facts/schema";
import { registry } from "./registry";
import { jurisdictionIds, type JurisdictionId } from "./jurisdictions";
import { type RegisteredPolicy } from "./policy";

/** The front door: every registered jurisdiction, and the assessment of a household in all of them. */

/** ISO date of the last change to what is encoded here. */
export const policyEdition = "2026-11-27";

/** The newest edition of every registered jurisdiction. */
export const policies: readonly RegisteredPolicy[] = jurisdictionIds.map((id) => ({ ...newest(registry[id]), id }));

/** Every edition of every registered jurisdiction, oldest first. */
export const everyEdition: readonly RegisteredPolicy[] = jurisdictionIds.flatMap((id) =>
  registry[id].map((policy) => ({ ...policy, id })),
);

/** Of every registered jurisdiction the edition that holds on an ISO date. */
export const policiesOn = (asOf: string): RegisteredPolicy[] =>
  jurisdictionIds.map((id) => ({ ...editionAt(registry[id], asOf).policy, id }));

const compiled = jurisdictionIds.map((id) => compileEditions(id, registry[id]));

/** The jurisdictions that a household considers: it states a place or a tie there. */
export const consideredBy = ({ destinations, people }: Household): JurisdictionId[] =>
  jurisdictionIds.filter((id) => destinations?.[id] != null || people.some(({ ties }) => ties?.[id] != null));

/**
 * @param asOf ISO date: it chooses the editions and counts calendar months.
 * @param asked which jurisdictions; without it those that are considered and, where none is, all of them.
 */
export function assess(household: Household, asOf: string, asked?: readonly JurisdictionId[] | null): Assessment {
  const considered = consideredBy(household);
  const wanted = asked ?? (considered.length > 0 ? considered : jurisdictionIds);
  return assessIn(
    compiled.filter(({ id }) => wanted.includes(id)),
    household,
    asOf,
    policyEdition,
  );
}

export type { Assessment } from "./assess/assessment";
