import equivalents from "./equivalents.json" with { type: "json" };
import type { Verdict } from "./judge";

/** Mutants that no household can tell from the law, each with the reason. A `*` in a pattern stands for anything. */

interface Equivalent {
  mutants: string[];
  reason: string;
}

const matches = (pattern: string, id: string): boolean =>
  new RegExp(`^${pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*")}$`).test(id);

export const explained: readonly Equivalent[] = equivalents;

/** Why a mutant changes nothing; `null` where nobody has said so. */
export const reasonFor = (id: string): string | null =>
  explained.find(({ mutants }) => mutants.some((pattern) => matches(pattern, id)))?.reason ?? null;

/** Patterns that no surviving mutant needs any more. */
export const idle = (verdicts: readonly Verdict[]): string[] => {
  const alive = verdicts.filter(({ brokenBy }) => brokenBy === null).map(({ mutant }) => mutant.id);
  return explained.flatMap(({ mutants }) => mutants).filter((pattern) => !alive.some((id) => matches(pattern, id)));
};
