import type { Condition } from "../policy";
import type { PlacementOffered } from "./assessment";
import type { Diagram } from "./diagram";
import type { Evaluator } from "./evaluate";
import { notMet } from "./finding";
import { nameOf } from "./routes";
import type { Way } from "./ways";

export interface Taken {
  condition: Condition;
  found: Diagram;
  subject: number;
}

/** Every condition of a way, with what is found of it. */
export function conditionsOf({ led, follower }: Way): Taken[] {
  const own = led.compiled.conditions.map(({ condition }, index): Taken => ({
    condition,
    found: led.conditions[index] ?? notMet,
    subject: led.lead,
  }));
  return follower
    ? [...own, { condition: follower.reach.condition, found: follower.finding, subject: follower.person }]
    : own;
}

/** Where the hukou is put, for each way that gives the outcome. */
export function placementsOf(ways: readonly Way[], evaluator: Evaluator): PlacementOffered[] {
  const offered = new Map<string, PlacementOffered>();
  for (const { led, follower } of ways) {
    if (follower?.reach.condition.noPlacement) continue;
    for (const { id, when, cites } of led.compiled.route.placements) {
      const finding = when ? evaluator.boundedFinding(when, led.lead, led.lead, led.area) : evaluator.logic.yes;
      if (finding !== notMet && !offered.has(id))
        offered.set(id, { id, finding: nameOf(evaluator, finding), clause: cites.locator });
    }
  }
  return [...offered.values()];
}

export const clausesOf = (ways: readonly Way[]): string[] => [
  ...new Set(ways.flatMap((way) => conditionsOf(way).map(({ condition }) => condition.cites.locator))),
];
