import { reasonFor, type EngineMutant } from "./engine-mutants";
import { score, unexplained } from "./engine-report";
import { groups } from "./report";

/** The figures of one run over one folder of lib/, in words and a table. */

export interface LibRun {
  /** How many in a hundred of the folder's mutants were tried. */
  percent: number;
  /** Which sample of that size; "" is the first. */
  seed: string;
  /** ISO date of the run. */
  date: string;
  commit: string;
  /** What survived the folder's own tests met every test of lib/ and messages/, or named ones, which may have come since. */
  later: "all" | "named" | null;
}

const afterwards = {
  all: " or, where nobody explains them, by any of `lib/` and `messages/`",
  named: " or, where they survived, by those that came because of them",
};

const explained = (mutants: readonly EngineMutant[]): EngineMutant[] =>
  mutants.filter((mutant) => !mutant.noticed && reasonFor(mutant) !== null);

const row = (name: string, all: readonly EngineMutant[]): string =>
  `| ${name} | ${all.length} | ${score(all).toFixed(1)} % | ${explained(all).length} | ${unexplained(all).length} |`;

export function libReport(
  folder: string,
  all: readonly EngineMutant[],
  { percent, seed, date, commit, later }: LibRun,
): string[] {
  const files = [...new Set(all.map(({ file }) => file))];
  const tests = `the folder's own tests${later === null ? "" : afterwards[later]}`;
  const sample =
    percent === 100 ? "the whole" : `a sample of ${percent} in a hundred${seed && `, drawn by seed ${seed}`}`;
  const reasons = groups(explained(all), (mutant) => reasonFor(mutant) ?? "");
  return [
    `### lib/${folder}`,
    "",
    `Run ${date} at ${commit}: ${all.length} mutants, ${sample}; ${score(all).toFixed(1)} % were noticed by ${tests}.`,
    "",
    "| file | mutants | noticed | survive, explained | survive, not explained |",
    "|---|---|---|---|---|",
    ...files.map((file) =>
      row(
        file.replace(`lib/${folder}/`, ""),
        all.filter((each) => each.file === file),
      ),
    ),
    row("all", all),
    ...(reasons.length > 0 ? ["", ...reasons.map(([reason, of]) => `- ${of.length}: ${reason}`)] : []),
  ];
}
