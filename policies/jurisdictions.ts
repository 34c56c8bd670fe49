import type { Area, Seat } from "./areas";
import { seats } from "./seats";

/** Which jurisdictions there are: everything here follows from the list of seats. */

export type JurisdictionId = keyof typeof seats;
export const jurisdictionIds = Object.keys(seats) as [JurisdictionId, ...JurisdictionId[]];

export const seatOf = (id: JurisdictionId): Seat => seats[id];

export const areasOf = (id: JurisdictionId): readonly Area[] => seatOf(id).areas;

/** Kinds of place that each document tells apart; those in which somebody can have a home. */
export const areaIds = (id: JurisdictionId, which: "all" | "home" = "all"): string[] =>
  areasOf(id)
    .filter(({ is }) => which === "all" || is !== "origin")
    .map((area) => area.id);
