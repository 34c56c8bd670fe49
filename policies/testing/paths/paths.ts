import type { Value } from "../../facts/row";
import { rowOf, type FactRef } from "../../facts/rows";
import { elsewhere } from "../../facts/vocabulary";
import { isEnd, type Answer, type End, type Question, type Tree } from "./questions";

/** Ways through a diagram, from its first question to an end. Answers that lead on to the same question are one answer. */

/** A question, and which of its answers lead on. */
export interface Step {
  question: Question;
  taken: readonly number[];
}
export interface Path {
  steps: readonly Step[];
  end: End;
}

const stepTo = (question: Question, next: Tree): Step => ({
  question,
  taken: question.branches.flatMap((branch, index) => (branch === next ? [index] : [])),
});

/** Every path. */
export function pathsOf(tree: Tree): Path[] {
  if (isEnd(tree)) return [{ steps: [], end: tree }];
  return [...new Set(tree.branches)].flatMap((branch) =>
    pathsOf(branch).map(({ steps, end }) => ({ steps: [stepTo(tree, branch), ...steps], end })),
  );
}

/** What is known of somebody; nothing where it is not. */
export type Stated = (ref: FactRef) => Value | undefined;

/** @returns the path that somebody takes, `null` where something that is asked on the way is not known of them */
export function walked(tree: Tree, stated: Stated): Path | null {
  const steps: Step[] = [];
  let at = tree;
  while (!isEnd(at)) {
    const { facts, branches } = at;
    const fits = facts.map(({ ref, answers }) => fitting(ref, stated(ref), answers));
    const next = branches.find((_, index) => fits.every((fit) => fit.includes(index)));
    if (next === undefined) return null;
    steps.push(stepTo(at, next));
    at = next;
  }
  return { steps, end: at };
}

/** The ends of another diagram of the same household that are left to whoever takes a path. */
export function endsLeft(tree: Tree, { steps }: Path): Set<End> {
  const found = new Set<End>();
  const taken = new Map(steps.map((step) => [step.question.facts, step.taken]));
  const walk = (at: Tree): void => {
    if (isEnd(at)) found.add(at);
    else for (const index of taken.get(at.facts) ?? at.branches.keys()) walk(at.branches[index] ?? 0);
  };
  walk(tree);
  return found;
}

/** Which answers to a question are those of somebody who states this value. */
function fitting({ fact }: FactRef, value: Value | undefined, answers: readonly Answer[]): number[] {
  const those = (holds: (answer: Answer) => boolean): number[] =>
    answers.flatMap((answer, index) => (holds(answer) ? [index] : []));
  const { type } = rowOf(fact);
  if (value === undefined) return [];
  if (type === "number") {
    const reached = answers.map(leastOf).filter((least) => least <= Number(value));
    return those((answer) => leastOf(answer) === Math.max(...reached));
  }
  if (Array.isArray(value)) return [listFitting(value as readonly string[], answers.map(valuesOf), type === "people")];
  if (type !== "division" && type !== "school") return those((answer) => valuesOf(answer).includes(value));
  const codes = answers.flatMap(valuesOf).map(String);
  const nearest = codes
    .filter((code) => String(value).startsWith(code))
    .reduce((best, code) => (code.length > best.length ? code : best), "");
  return those((answer) => valuesOf(answer).includes(nearest === "" ? elsewhere : nearest));
}

export const leastOf = (answer: Answer): number => ("atLeast" in answer ? answer.atLeast : 0);
export const valuesOf = (answer: Answer): readonly Value[] => ("values" in answer ? answer.values : []);

/** Of a list of people it is asked of one whether they stand in it. */
function listFitting(list: readonly string[], asked: readonly (readonly Value[])[], isOfOne: boolean): number {
  const isAmong = (values: readonly Value[]): boolean => values.every((value) => list.includes(String(value)));
  const whole = asked.findIndex(
    (values) => values.length > 0 && isAmong(values) && (isOfOne || values.length === list.length),
  );
  return whole < 0 && (isOfOne || list.length === 0) ? asked.findIndex((values) => values.length === 0) : whole;
}
