import { ambiguitiesOf, factsOf, type Criterion } from "../criterion";
import type { Editions } from "../editions";
import type { Condition, Policy, Reach, Right, SettlementRoute } from "../policy";
import type { ConditionTrace } from "./assessment";
import type { JurisdictionId } from "../jurisdictions";
import { cellsOf, sumsOf, type Cells, type Sum } from "./cells";
import { findings, Worlds, type Finding } from "./finding";

/** A policy with everything that does not depend on a household worked out once. */
export interface CompiledPolicy {
  policy: Policy;
  worlds: Worlds;
  cells: Cells;
  sums: readonly Sum[];
  routes: readonly CompiledRoute[];
  rights: readonly CompiledRight[];
}

/** A jurisdiction with every edition worked out. */
export interface CompiledEditions {
  id: JurisdictionId;
  editions: Editions;
  compiled(edition: Policy): CompiledPolicy;
}

export interface CompiledRoute {
  route: SettlementRoute;
  conditions: readonly Compiled<Condition>[];
  reaches: readonly Compiled<Reach>[];
}

export interface Compiled<T extends Condition> {
  condition: T;
  /** How the condition is shown, for each finding: the same for everybody of whom the same is found. */
  traces: Readonly<Record<Finding, ConditionTrace>>;
}

/** A right with its locators, each once. */
export interface CompiledRight {
  right: Right;
  clauses: string[];
}

function compiled<T extends Condition>(condition: T): Compiled<T> {
  const facts = factsOf(condition.criterion);
  const trace = (finding: Finding): ConditionTrace => ({ id: condition.id, finding, facts, clause: condition.cites.locator });
  return { condition, traces: Object.fromEntries(findings.map((finding) => [finding, trace(finding)])) as Record<Finding, ConditionTrace> };
}

/** Every criterion that a policy reads. */
export const criteriaOf = (policy: Pick<Policy, "routes" | "rights" | "alreadySettled">): Criterion[] => [
  ...policy.routes.flatMap((route) => [
    ...[...route.conditions, ...route.reaches].flatMap(({ criterion, wider }) => [criterion, ...Object.values(wider ?? {})]),
    ...[route.placements, route.papers, route.otherReadings ?? [], ...route.reaches.map(({ papers }) => papers)].flatMap(whens),
  ]),
  ...policy.rights.flatMap((right) => right.cases.map((it) => it.when)),
  ...(policy.alreadySettled ? [policy.alreadySettled] : []),
];

const whens = (list: readonly { when?: Criterion }[]): Criterion[] => list.flatMap(({ when }) => (when ? [when] : []));

export function compileEditions(id: JurisdictionId, editions: Editions): CompiledEditions {
  const all = new Map(editions.map((policy) => [policy, compile(policy)]));
  return { id, editions, compiled: (edition) => all.get(edition) ?? compile(edition) };
}

export function compile(policy: Policy): CompiledPolicy {
  const criteria = criteriaOf(policy);
  return {
    policy,
    worlds: new Worlds([...new Set(criteria.flatMap(ambiguitiesOf))]),
    cells: cellsOf(policy.placeTypes, criteria),
    sums: sumsOf(criteria),
    routes: policy.routes.map((route) => ({ route, conditions: route.conditions.map(compiled), reaches: route.reaches.map(compiled) })),
    rights: policy.rights.map((right) => ({ right, clauses: [...new Set(right.cites.map(({ locator }) => locator))] })),
  };
}
