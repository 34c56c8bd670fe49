import equivalents from "./equivalents.json" with { type: "json" };
import type { Verdict } from "./judge";

/** Mutants that no household can tell from the law, each named, with the reason. */
const reasons = new Map(equivalents.flatMap(({ mutants, reason }) => mutants.map((id) => [id, reason] as const)));

/** Why a mutant changes nothing; `null` where nobody has said so. */
export const reasonFor = (id: string): string | null => reasons.get(id) ?? null;

/** Mutants that are explained and do not survive, or are no longer made. */
export function idle(verdicts: readonly Verdict[]): string[] {
  const alive = new Set(verdicts.filter(({ brokenBy }) => brokenBy === null).map(({ mutant }) => mutant.id));
  return [...reasons.keys()].filter((id) => !alive.has(id));
}
