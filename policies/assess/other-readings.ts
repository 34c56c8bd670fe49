import type { Evaluator } from "./evaluate";
import type { Settled } from "./outcome";
import type { LedRoute } from "./routes";

/**
 * Adds a note where somebody is not accepted and another, wider reading of the text, which is not modelled,
 * is all that stands between them and a route of their own.
 */
export function withOtherReadings(settled: Settled, own: readonly LedRoute[], opening: ReadonlySet<string>, evaluator: Evaluator): Settled {
  const { answer } = settled;
  if (answer.outcome === "accepted") return settled;
  const notes = own.flatMap((led) => readingsInTheWay(led, opening, evaluator)).map((id) => `otherReading.${id}`);
  return notes.length === 0 ? settled : { ...settled, answer: { ...answer, notes: [...new Set([...answer.notes, ...notes])] } };
}

/** Ids of the readings, if every condition that is not met has one that would open it. */
function readingsInTheWay({ compiled, conditions }: LedRoute, opening: ReadonlySet<string>, evaluator: Evaluator): string[] {
  const failing = compiled.conditions.filter((_, index) => conditions[index] !== evaluator.allMet);
  const readings = failing.map(({ condition }) => (condition.otherReadings ?? []).filter((id) => opening.has(id)));
  return readings.every((ids) => ids.length > 0) ? readings.flat() : [];
}
