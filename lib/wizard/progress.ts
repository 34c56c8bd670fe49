import type { Answers } from "../session/answers";
import { nobodyMoves } from "./movers";
import { openFacts, type OpenFacts } from "./open-facts";
import { stepsAhead } from "./next-step";
import { stepById, type Step } from "./steps";

/** Below the script: where a step is asked. */
export const pathOfStep = (id: string): string => `/check/${id}`;

export interface Progress {
  open: OpenFacts;
  /** What is asked next, the first one first. Not all that is left: the land is named only once few steps are left. */
  ahead: readonly Step[];
  /** The next question, or check your answers when there is none. */
  onPath: string;
  /** The same, but whoever has answered what comes first is told what is certain before any more is asked. */
  nextPath: string;
}

/** Where a household stands, and what it is asked next. */
export function progressOf(answers: Answers): Progress {
  const open = openFacts(answers);
  const ahead = stepsAhead(answers, open);
  const onPath = ahead[0] ? pathOfStep(ahead[0].id) : "/check/answers";
  const opened = answers.trail.length > 0 && answers.trail.every((id) => stepById(id)?.opens);
  // Whoever asks for the school alone has nothing to be told before the school is known.
  const tells = opened && !nobodyMoves(answers.household) && ahead.length > 0 && !ahead.some(({ opens }) => opens);
  return { open, ahead, onPath, nextPath: tells ? "/check/result" : onPath };
}

/** The page before: the step answered before this one, else the last one answered, else the start page. */
export function previousPath(stepId: string, { trail }: Answers): string {
  const at = trail.indexOf(stepId);
  const before = at < 0 ? trail.at(-1) : trail[at - 1];
  return before && stepById(before) ? pathOfStep(before) : "";
}

/** Steps in the order in which they were answered; one answered again keeps its place. */
export const withStep = (trail: readonly string[], id: string): string[] =>
  trail.includes(id) ? [...trail] : [...trail, id];
