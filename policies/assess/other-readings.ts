import type { Compiled } from "./compiled-policy";
import type { Condition } from "../policy";
import type { Evaluator } from "./evaluate";
import { notMet } from "./finding";
import type { Settled } from "./outcome";
import type { LedRoute } from "./routes";

/**
 * Adds a note where somebody is not accepted and another, wider reading of the text, which is not modelled,
 * is all that stands between them and a route of their own, or one that somebody else leads.
 */
export function withOtherReadings(settled: Settled, person: number, routes: readonly LedRoute[], evaluator: Evaluator): Settled {
  const { answer } = settled;
  if (answer.outcome === "accepted") return settled;
  const found = routes.flatMap((led) => (led.lead === person ? ofOwn(led, evaluator) : ofFollowing(led, person, evaluator)));
  const notes = [...answer.notes, ...found.map((id) => `otherReading.${id}`)];
  return { ...settled, answer: { ...answer, notes: [...new Set(notes)] } };
}

/** Ids of the readings, if every condition that is not met has one that does better. */
function ofOwn({ compiled, conditions, lead }: LedRoute, evaluator: Evaluator): string[] {
  const failing = compiled.conditions.filter((_, index) => conditions[index] !== evaluator.allMet);
  const readings = failing.map((condition) => betterOn(condition, lead, lead, evaluator));
  return readings.every((ids) => ids.length > 0) ? readings.flat() : [];
}

const ofFollowing = ({ compiled, finding, lead }: LedRoute, person: number, evaluator: Evaluator): string[] =>
  finding === notMet ? [] : compiled.reaches.flatMap((reach) => betterOn(reach, person, lead, evaluator));

/** The wider readings on which more is found than on the one taken. */
function betterOn({ condition: { criterion, wider } }: Compiled<Condition>, subject: number, lead: number, evaluator: Evaluator): string[] {
  if (!wider) return [];
  const taken = evaluator.finding(criterion, subject, lead);
  return Object.keys(wider).filter((id) => evaluator.any(taken, evaluator.finding(wider[id] ?? criterion, subject, lead)) !== taken);
}
