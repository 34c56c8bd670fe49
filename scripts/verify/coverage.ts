import type { ClauseEntry } from "../../policies/instrument";
import type { Policy } from "../../policies/policy";
import { outlineOf } from "../../lib/documents/outline";

/** How much of a document the register holds and the rules use, in a few lines for the terminal. */
export function coverageOf({ id, instrument }: Policy, source: string): string[] {
  const clauses = Object.values<ClauseEntry>(instrument.clauses);
  const reasons = clauses.flatMap(({ notModelled }) => notModelled ?? []);
  const modelled = clauses.length - reasons.length;
  return [
    `${id}: ${outlineOf(source).length} numbered provisions, ${clauses.length} clauses registered, ${modelled} modelled, ${reasons.length} not:`,
    ...[...new Set(reasons)].map((reason) => `  ${reason} ${reasons.filter((other) => other === reason).length}`),
  ];
}
