import type { Policy } from "./policy";
import { registry } from "./registry";

/** Which jurisdictions there are: everything here follows from the registry. */

export type JurisdictionId = keyof typeof registry;
export const jurisdictionIds = Object.keys(registry) as [JurisdictionId, ...JurisdictionId[]];

/** Kinds of place that each document tells apart. */
export const placeTypes = Object.fromEntries(
  Object.entries(registry).map(([id, editions]) => [id, editions.at(-1)?.placeTypes]),
) as Record<JurisdictionId, [string, ...string[]]>;

/** Where a school can be: in one of the jurisdictions, or elsewhere. */
export const schoolPlaces = [...jurisdictionIds, "elsewhere"] as const;

/** A policy that is registered, and so has an id that facts can name. */
export type RegisteredPolicy = Policy & { id: JurisdictionId };
