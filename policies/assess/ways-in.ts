import type { Need, Step } from "./assessment";
import type { Evaluator } from "./evaluate";
import { notMet } from "./finding";
import type { LedRoute } from "./routes";
import { leadsIn, stepOf, waysInBy } from "./steps";

/** More ways in than this help nobody to choose. */
const most = 8;

const effort: Record<Need["kind"], number> = { paper: 1, wait: 2, change: 4, fixed: 100 };

/** A home of one's own and a qualification take more than work, an income or a tenancy. */
const isHard = ({ fact, need }: Need): boolean =>
  fact.startsWith("qualification.") || (fact === "destination.dwelling" && Array.isArray(need) && !need.includes("rentedLawful"));

const cost = ({ needs }: Step): number =>
  needs.reduce((sum, need) => sum + effort[need.kind] + (isHard(need) ? 2 * effort.change : 0) + (need.months ?? 0) / 100, 0);

/**
 * The nearest ways in for somebody who is not accepted, nearest first.
 * A place where the household has no tie at all is not advised: ties are not invented.
 */
export function waysIn(person: number, routes: readonly LedRoute[], evaluator: Evaluator, asOf: string): Step[] {
  if (!evaluator.view.hasTies) return [];
  const candidates = routes
    .flatMap((led) => {
      if (led.lead === person) return waysInBy(led, null, evaluator);
      // Also behind a lead whom one does not follow yet: living together can come.
      return led.compiled.reaches.flatMap((reach) => waysInBy(led, { person, reach, finding: notMet }, evaluator));
    })
    .map((way) => ({ way, step: stepOf(way, evaluator, asOf) }))
    .sort((a, b) => cost(a.step) - cost(b.step));
  const nearest: Step[] = [];
  for (const { way, step } of candidates) {
    if (nearest.length === most) break;
    if (leadsIn(way, evaluator)) nearest.push(step);
  }
  return nearest;
}
