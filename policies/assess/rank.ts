import type { Outcome } from "./assessment";
import { authority, met, notMet, short, type Findings, type Worlds } from "./finding";

/** What findings amount to, worst first: a number for each outcome that is no question. */
const ranked = ["notCovered", "localRules", "notYet", "dependsOnReading", "accepted", "noMoveNeeded"] as const;
export type Rank = number;
export const dependsOnReading: Rank = ranked.indexOf("dependsOnReading");
export const accepted: Rank = ranked.indexOf("accepted");
/** Registered there already. */
export const registered: Rank = ranked.indexOf("noMoveNeeded");

export const outcomeAt = (rank: Rank): Outcome => ranked[rank] ?? "notCovered";

/** The outcome over all worlds: two readings only where one of them accepts and one does not. */
export function rankOf(worlds: Worlds, findings: Findings): Rank {
  if (findings === worlds.everywhere(met)) return accepted;
  const best = worlds.best(findings);
  if (best === met) return dependsOnReading;
  return ranked.indexOf(best === short ? "notYet" : best === authority ? "localRules" : "notCovered");
}

/** What of some findings counts towards the outcome: the worlds in which they are met or, where they are in none, the best of them. */
export function essence(worlds: Worlds, findings: Findings): Findings {
  const best = worlds.best(findings);
  return best === met ? worlds.map(findings, (finding) => (finding === met ? met : notMet)) : worlds.everywhere(best);
}
