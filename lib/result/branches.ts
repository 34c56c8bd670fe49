import type { Question, QuestionAnswer, Settled } from "@/policies/assess/assessment";
import type { Value } from "@/policies/facts/row";

/** Answers that settle the same, and what they settle; nothing where another question has to be answered as well. */
export interface Branch {
  /** Values of which each says the same; a number stands for itself and everything up to the next branch. */
  values: Value[];
  settles: Settled[];
}

const openings = ({ settles }: Branch): number => settles.filter(({ outcome }) => outcome === "accepted").length;

/** Every answer to a question by what it settles: those that open most first, then those that settle most. */
export function branchesOf({ answers }: Pick<Question, "answers">): Branch[] {
  const branches = new Map<string, Branch>();
  for (const [value, settles] of valuesOf(answers)) {
    const key = settles.map(keyOf).sort().join();
    const branch = branches.get(key) ?? { values: [], settles };
    branch.values.push(value);
    branches.set(key, branch);
  }
  return [...branches.values()].sort((a, b) => openings(b) - openings(a) || b.settles.length - a.settles.length);
}

/** What is certain as soon as the question is answered, whatever the answer. */
export function settledByAll(branches: readonly Branch[]): Pick<Settled, "jurisdiction" | "area" | "person">[] {
  const [first, ...others] = branches;
  const isIn = ({ settles }: Branch, cell: Settled): boolean =>
    settles.some(
      ({ jurisdiction, area, person }) =>
        jurisdiction === cell.jurisdiction && area === cell.area && person === cell.person,
    );
  return first?.settles.filter((cell) => others.every((other) => isIn(other, cell))) ?? [];
}

const keyOf = ({ jurisdiction, area, person, outcome }: Settled): string =>
  [jurisdiction, area, person, outcome].join(" ");

/** Two places that read a fact differently overlap in their answers; of each single value everything that it settles. */
function valuesOf(answers: readonly QuestionAnswer[]): [Value, Settled[]][] {
  const listed = answers.flatMap((answer) => ("values" in answer ? [answer] : []));
  const single = [...new Set(listed.flatMap(({ values }) => values))];
  const settledBy = (value: Value): Settled[] => [
    ...new Map(
      listed
        .filter(({ values }) => values.includes(value))
        .flatMap(({ settles }) => settles.map((one) => [keyOf(one), one])),
    ).values(),
  ];
  return [...single.map((value): [Value, Settled[]] => [value, settledBy(value)]), ...numbersOf(answers)];
}

/** Of several thresholds nobody can tell which of them an answer below belongs to. */
function numbersOf(answers: readonly QuestionAnswer[]): [Value, Settled[]][] {
  const thresholds = answers.flatMap((answer) => ("atLeast" in answer ? [answer] : []));
  return thresholds.length === 2
    ? thresholds.map(({ atLeast, settles }): [Value, Settled[]] => [atLeast, settles])
    : [];
}
