import type { Area } from "./areas";
import type { Policy } from "./policy";
import { registry } from "./registry";

/** Which jurisdictions there are: everything here follows from the registry. */

export type JurisdictionId = keyof typeof registry;
export const jurisdictionIds = Object.keys(registry) as [JurisdictionId, ...JurisdictionId[]];

/** The newest edition of a jurisdiction: it says which kinds of place can be stated. */
export const newestPolicy = (id: JurisdictionId): Policy => registry[id][registry[id].length - 1] as Policy;

export const areasOf = (id: JurisdictionId): readonly Area[] => newestPolicy(id).areas;

/** Kinds of place that each document tells apart; those in which somebody can have a home. */
export const areaIds = (id: JurisdictionId, which: "all" | "home" = "all"): string[] =>
  areasOf(id)
    .filter(({ is }) => which === "all" || is !== "origin")
    .map((area) => area.id);

/** A policy that is registered, and so has an id that facts can name. */
export type RegisteredPolicy = Policy & { id: JurisdictionId };
