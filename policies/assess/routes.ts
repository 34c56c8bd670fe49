import type { Reach } from "../policy";
import type { Compiled, CompiledPolicy, CompiledRoute } from "./compiled-policy";
import { isAnswer, type Diagram } from "./diagram";
import type { Evaluator } from "./evaluate";
import { notMet, type Finding } from "./finding";
import type { ConditionTrace, RouteTrace } from "./assessment";

/** One route led by one person: what is found of each condition, and whom it reaches. */
export interface LedRoute {
  compiled: CompiledRoute;
  lead: number;
  finding: Diagram;
  conditions: readonly Diagram[];
  followers: readonly Follower[];
}

export interface Follower {
  person: number;
  reach: Compiled<Reach>;
  finding: Diagram;
}

/** Every route led by everybody who may lead. */
export function ledRoutes(policy: CompiledPolicy, evaluator: Evaluator, movers: readonly number[]): LedRoute[] {
  return movers.flatMap((lead) => policy.routes.map((compiled) => ledRoute(compiled, lead, evaluator, movers)));
}

function ledRoute(compiled: CompiledRoute, lead: number, evaluator: Evaluator, movers: readonly number[]): LedRoute {
  const conditions = compiled.conditions.map(({ condition }) => evaluator.finding(condition.criterion, lead, lead));
  const followers: Follower[] = [];
  for (const reach of compiled.reaches) {
    for (const person of movers) {
      if (person === lead) continue;
      const finding = evaluator.finding(reach.condition.criterion, person, lead);
      if (finding !== notMet) followers.push({ person, reach, finding });
    }
  }
  return { compiled, lead, conditions, followers, finding: conditions.reduce((sum, part) => evaluator.all(sum, part)) };
}

/** The word for a finding over everything unknown. */
export const nameOf = (evaluator: Evaluator, diagram: Diagram): Finding =>
  isAnswer(diagram) ? evaluator.worlds.name(diagram) : "unknown";

/** A route as it is shown: all its conditions, not the first that fails. */
export function traceOf({ compiled, lead, finding, conditions, followers }: LedRoute, evaluator: Evaluator): RouteTrace {
  const trace = ({ traces }: CompiledRoute["conditions"][number], found: Diagram): ConditionTrace => traces[nameOf(evaluator, found)];
  const id = (person: number): string => evaluator.view.people[person]?.id ?? "";
  return {
    id: compiled.route.id,
    leadBy: id(lead),
    finding: nameOf(evaluator, finding),
    conditions: compiled.conditions.map((condition, index) => trace(condition, conditions[index] ?? notMet)),
    reaches: followers.map(({ person, reach, finding: found }) => ({ person: id(person), ...trace(reach, found) })),
  };
}
