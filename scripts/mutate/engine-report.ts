import { reasonFor, type EngineMutant } from "./engine-mutants";
import { groups } from "./report";

/** The figures of one run over the engine, in words and a table. */

const isNoticed = ({ noticed }: EngineMutant): boolean => noticed;

const noticed = (mutants: readonly EngineMutant[]): string =>
  mutants.length === 0 ? "none tried" : `${score(mutants).toFixed(1)} %`;

/** Per cent noticed of all mutants, those that change nothing included. */
export const score = (mutants: readonly EngineMutant[]): number =>
  (100 * mutants.filter(isNoticed).length) / Math.max(1, mutants.length);

/** What survives and nobody has said why. */
export const unexplained = (mutants: readonly EngineMutant[]): EngineMutant[] =>
  mutants.filter((mutant) => !mutant.noticed && reasonFor(mutant) === null);

/** One file of the engine: its mutants against its own tests, the same against every test of the policies, and when. */
export interface FileTried {
  file: string;
  own: readonly EngineMutant[];
  all: readonly EngineMutant[];
  date: string;
  commit: string;
  /** How many in a hundred of its mutants were tried. */
  percent: number;
}

const nameOf = (file: string): string => file.replace("policies/assess/", "");

const triedWhen = ({ date, commit, percent }: FileTried): string =>
  `${percent === 100 ? "the whole" : `${percent} in a hundred`}, ${date} at ${commit}`;

function row(name: string, own: readonly EngineMutant[], all: readonly EngineMutant[], run: string): string {
  const explained = all.filter((mutant) => !mutant.noticed && reasonFor(mutant) !== null).length;
  return `| ${name} | ${all.length} | ${noticed(own)} | ${noticed(all)} | ${explained} | ${unexplained(all).length} | ${run} |`;
}

/** @param untried files that no run has tried yet */
export function engineReport(tried: readonly FileTried[], untried: readonly string[]): string[] {
  const all = tried.flatMap((one) => one.all);
  const own = tried.flatMap((one) => one.own);
  const reasons = groups(
    all.filter(({ noticed }) => !noticed),
    (mutant) => reasonFor(mutant) ?? "",
  );
  return [
    `${all.length} mutants in ${tried.length} files of the engine; ${noticed(own)} were noticed in a first run, ${noticed(all)} with what a later run over survivors noticed.`,
    "",
    "| file | mutants | first run | in the end | survive, explained | survive, not explained | tried |",
    "|---|---|---|---|---|---|---|",
    ...tried.map((one) => row(nameOf(one.file), one.own, one.all, triedWhen(one))),
    row("all", own, all, ""),
    "",
    `Not tried on this engine: ${untried.length > 0 ? untried.map(nameOf).join(", ") : "none"}.`,
    "",
    "Survivors, each named in `scripts/mutate/engine-survivors.json`:",
    "",
    ...reasons.filter(([reason]) => reason).map(([reason, of]) => `- ${of.length}: ${reason}`),
    ...(unexplained(all).length === 0
      ? ["- none is left unexplained"]
      : [`- ${unexplained(all).length} nobody has explained yet`]),
  ];
}
