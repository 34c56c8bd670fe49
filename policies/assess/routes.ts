import type { Reach } from "../policy";
import type { ConditionTrace, RouteTrace } from "./assessment";
import type { Compiled, CompiledPolicy, CompiledRoute } from "./compiled-policy";
import { isAnswer, type Diagram } from "./diagram";
import type { Evaluator } from "./evaluate";
import { notMet, type Finding } from "./finding";

/** One route led by one person to one kind of place: what is found of each condition, and whom it reaches. */
export interface LedRoute {
  compiled: CompiledRoute;
  lead: number;
  area: string;
  /** The conditions together with being free to lead. */
  finding: Diagram;
  conditions: readonly Diagram[];
  followers: readonly Follower[];
}

export interface Follower {
  person: number;
  reach: Compiled<Reach>;
  finding: Diagram;
}

/** Who can lead or follow at all: from the mainland, and not registered there already. */
export const isFree = (person: number, area: string, evaluator: Evaluator): Diagram =>
  evaluator.logic.all(evaluator.fromMainland(person), evaluator.logic.not(evaluator.registeredIn(person, area)));

/** Every route to an area, led by everybody who may lead. */
export function ledRoutes(
  policy: CompiledPolicy,
  area: string,
  evaluator: Evaluator,
  leads: readonly number[],
  others: readonly number[] = leads,
): LedRoute[] {
  const routes = policy.routes.filter(({ areas }) => areas.has(area));
  return leads.flatMap((lead) => routes.map((compiled) => ledRoute(compiled, lead, area, evaluator, others)));
}

function ledRoute(
  compiled: CompiledRoute,
  lead: number,
  area: string,
  evaluator: Evaluator,
  others: readonly number[],
): LedRoute {
  const { logic } = evaluator;
  const conditions = compiled.conditions.map(({ condition }) =>
    evaluator.boundedFinding(condition.criterion, lead, lead, area),
  );
  const finding = logic.all(
    logic.allOf(conditions, (one) => one),
    isFree(lead, area, evaluator),
  );
  const followers: Follower[] = [];
  for (const reach of compiled.reaches) {
    for (const person of others) {
      if (person === lead) continue;
      const found = logic.all(
        evaluator.boundedFinding(reach.condition.criterion, person, lead, area),
        evaluator.fromMainland(person),
      );
      if (found !== notMet) followers.push({ person, reach, finding: found });
    }
  }
  return { compiled, lead, area, conditions, followers, finding };
}

/** The word for a finding over everything unknown. */
export const nameOf = (evaluator: Evaluator, diagram: Diagram): Finding =>
  isAnswer(diagram) ? evaluator.worlds.name(diagram) : "unknown";

/** A route as it is shown: all its conditions, not the first that fails. */
export function traceOf(
  { compiled, lead, finding, conditions, followers }: LedRoute,
  evaluator: Evaluator,
): RouteTrace {
  const trace = ({ traces }: CompiledRoute["conditions"][number], found: Diagram): ConditionTrace =>
    traces[nameOf(evaluator, found)];
  const id = (person: number): string => evaluator.facts.person(person).id;
  return {
    id: compiled.route.id,
    leadBy: id(lead),
    finding: nameOf(evaluator, finding),
    conditions: compiled.conditions.map((condition, index) => trace(condition, conditions[index] ?? notMet)),
    reaches: followers.map(({ person, reach, finding: found }) => ({ person: id(person), ...trace(reach, found) })),
  };
}
