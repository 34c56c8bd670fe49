import { reasonFor, type EngineMutant } from "./engine-mutants";
import { groups } from "./report";

/** The figures of one run over the engine, in words and a table. */

const isNoticed = ({ noticed }: EngineMutant): boolean => noticed;

const percent = (mutants: readonly EngineMutant[]): string => `${score(mutants).toFixed(1)} %`;

/** Per cent noticed of all mutants, those that change nothing included. */
export const score = (mutants: readonly EngineMutant[]): number =>
  (100 * mutants.filter(isNoticed).length) / Math.max(1, mutants.length);

/** What survives and nobody has said why. */
export const unexplained = (mutants: readonly EngineMutant[]): EngineMutant[] =>
  mutants.filter((mutant) => !mutant.noticed && reasonFor(mutant) === null);

function row(name: string, own: readonly EngineMutant[], all: readonly EngineMutant[]): string {
  const explained = all.filter((mutant) => !mutant.noticed && reasonFor(mutant) !== null).length;
  return `| ${name} | ${all.length} | ${percent(own)} | ${percent(all)} | ${explained} | ${unexplained(all).length} |`;
}

/**
 * @param own the mutants against the engine's own tests
 * @param all the same mutants against every test of the policies
 * @param date ISO date of the run
 */
export function engineReport(own: readonly EngineMutant[], all: readonly EngineMutant[], date: string): string[] {
  const files = [...new Set(all.map(({ file }) => file))];
  const rows = files.map((file) =>
    row(
      file.replace("policies/assess/", ""),
      own.filter((each) => each.file === file),
      all.filter((each) => each.file === file),
    ),
  );
  const reasons = groups(
    all.filter(({ noticed }) => !noticed),
    (mutant) => reasonFor(mutant) ?? "",
  );
  return [
    `Last run ${date}: ${all.length} mutants of the engine; ${percent(own)} were noticed by its own tests, ${percent(all)} by every test of the policies.`,
    "",
    "| file | mutants | by its own tests | by every test | survive, explained | survive, not explained |",
    "|---|---|---|---|---|---|",
    ...rows,
    row("all", own, all),
    "",
    "Survivors, each named in `scripts/mutate/engine-survivors.json`:",
    "",
    ...reasons.filter(([reason]) => reason).map(([reason, of]) => `- ${of.length}: ${reason}`),
    ...(unexplained(all).length === 0
      ? ["- none is left unexplained"]
      : [`- ${unexplained(all).length} nobody has explained yet`]),
  ];
}
