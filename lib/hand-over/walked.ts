import { answeredSteps } from "../wizard/next-step";
import { steps, type Step } from "../wizard/steps";
import type { Answers } from "../session/answers";

/** Said by an answer that belongs to no fact. */
const isSaid = ({ topic }: Step, { places, withoutTies }: Answers): boolean =>
  topic === "family" || (topic === "places" && places.length > 0) || (topic === "ties" && withoutTies.length > 0);

/**
 * Which pages were walked takes an eighth of a code, and a clerk walks none: it is left out, and whoever opens a code has
 * walked where something was answered.
 */
export const withoutWalk = (answers: Answers): Answers => ({ ...answers, trail: [] });

export function withWalk(answers: Answers): Answers {
  const answered = new Set([...answeredSteps(answers), ...steps.filter((step) => isSaid(step, answers))]);
  return { ...answers, trail: steps.filter((step) => answered.has(step)).map(({ id }) => id) };
}
