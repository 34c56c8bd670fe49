import type { Answers } from "../session/answers";
import { openFacts, type OpenFacts } from "./open-facts";
import { pendingSteps } from "./next-step";
import { steps, type Step } from "./steps";

/** Below the script: where a step is asked. */
export const pathOfStep = (id: string): string => `/check/${id}`;

export interface Progress {
  open: OpenFacts;
  pending: readonly Step[];
  /** The next question, or check your answers when there is none. */
  nextPath: string;
}

/** Where a household stands: what is still to be asked, and what comes next. */
export function progressOf(answers: Answers): Progress {
  const open = openFacts(answers);
  const pending = pendingSteps(answers, open);
  const next = pending[0];
  return { open, pending, nextPath: next ? firstPathOf(next, answers) : "/check/answers" };
}

/** Whoever has not yet spoken of the family begins with themselves. */
function firstPathOf({ id }: Step, { household, trail }: Answers): string {
  const begins = id === "family" && !trail.includes("family") && household.people.length === 1;
  return begins ? "/check/member/P1" : pathOfStep(id);
}

/** The page before: the step answered before this one, else the last one answered, else the start page. */
export function previousPath(stepId: string, { trail }: Answers): string {
  const at = trail.indexOf(stepId);
  const before = at < 0 ? trail.at(-1) : trail[at - 1];
  return before && steps.some(({ id }) => id === before) ? pathOfStep(before) : "";
}

/** Steps in the order in which they were answered; one answered again keeps its place. */
export const withStep = (trail: readonly string[], id: string): string[] =>
  trail.includes(id) ? [...trail] : [...trail, id];
