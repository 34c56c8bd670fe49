import { reasonFor } from "./equivalents";
import type { Verdict } from "./judge";

/** The figures of one run, in words and tables. */

interface Score {
  mutants: number;
  noticed: number;
  equivalent: number;
}

const score = (verdicts: readonly Verdict[]): Score => ({
  mutants: verdicts.length,
  noticed: verdicts.filter(({ brokenBy }) => brokenBy !== null).length,
  equivalent: verdicts.filter(({ brokenBy, mutant }) => brokenBy === null && reasonFor(mutant.id) !== null).length,
});

/** Noticed among those that can be: an equivalent mutant is the law in other words. */
const percent = ({ mutants, noticed, equivalent }: Score): number =>
  (100 * noticed) / Math.max(1, mutants - equivalent);

const rawPercent = ({ mutants, noticed }: Score): number => (100 * noticed) / Math.max(1, mutants);

export function groups<T>(all: readonly T[], of: (one: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(of(one), [...(found.get(of(one)) ?? []), one]);
  return [...found];
}

function table(heading: string, rows: readonly [string, Verdict[]][]): string[] {
  const line = ([name, verdicts]: [string, Verdict[]]): string => {
    const found = score(verdicts);
    const open = found.mutants - found.noticed - found.equivalent;
    return `| ${name} | ${found.mutants} | ${found.noticed} | ${found.equivalent} | ${open} | ${percent(found).toFixed(1)} % |`;
  };
  return [
    `| ${heading} | mutants | noticed | equivalent | missed | score |`,
    "|---|---|---|---|---|---|",
    ...rows.map(line),
  ];
}

export const missed = (verdicts: readonly Verdict[]): string[] =>
  verdicts
    .filter(({ brokenBy, mutant }) => brokenBy === null && reasonFor(mutant.id) === null)
    .map(({ mutant }) => mutant.id);

export const total = (verdicts: readonly Verdict[]): number => percent(score(verdicts));

/** The last run over one place. */
export interface PlaceTried {
  place: string;
  date: string;
  commit: string;
  /** How many golden households of the place were replayed. */
  cases: number;
  verdicts: readonly Verdict[];
}

export function reportOf(tried: readonly PlaceTried[]): string[] {
  const verdicts = tried.flatMap((one) => one.verdicts);
  const byReason = groups(
    verdicts.filter(({ brokenBy }) => brokenBy === null),
    ({ mutant }) => reasonFor(mutant.id) ?? "",
  );
  return [
    `${verdicts.length} mutants of the law. ${rawPercent(score(verdicts)).toFixed(1)} % were noticed; of those that a household can tell from the law ${total(verdicts).toFixed(1)} %.`,
    "",
    ...tried.map(
      ({ place, date, commit, cases }) =>
        `- ${place}: run ${date} at ${commit} against its ${cases} golden households.`,
    ),
    "",
    ...table("place", [...groups(verdicts, ({ mutant }) => mutant.place), ["all", [...verdicts]]]),
    "",
    ...table(
      "operator",
      groups(verdicts, ({ mutant }) => mutant.operator).sort(([a], [b]) => a.localeCompare(b)),
    ),
    "",
    "Equivalent, that is: no household can tell them from the law.",
    "",
    ...byReason.filter(([reason]) => reason).map(([reason, of]) => `- ${of.length}: ${reason}`),
    "",
    "Missed:",
    "",
    ...missed(verdicts).map((id) => `- \`${id}\``),
    ...(missed(verdicts).length === 0 ? ["- none"] : []),
  ];
}
