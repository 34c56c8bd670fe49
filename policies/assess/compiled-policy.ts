import { ambiguitiesOf, factsOf, type Criterion } from "../criterion";
import type { Editions } from "../editions";
import type { FactName } from "../fact-catalogue";
import type { Condition, Policy, Reach, SettlementRoute } from "../policy";
import type { JurisdictionId } from "../jurisdictions";
import { cellsOf, sumsOf, type Cells, type Sum } from "./cells";
import { Worlds } from "./finding";

/** A policy with everything that does not depend on a household worked out once. */
export interface CompiledPolicy {
  policy: Policy;
  worlds: Worlds;
  cells: Cells;
  sums: readonly Sum[];
  routes: readonly CompiledRoute[];
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
  facts: readonly FactName[];
}

const compiled = <T extends Condition>(condition: T): Compiled<T> => ({ condition, facts: factsOf(condition.criterion) });

/** Every criterion that a policy reads. */
export const criteriaOf = (policy: Pick<Policy, "routes" | "rights" | "alreadySettled">): Criterion[] => [
  ...policy.routes.flatMap((route) => [
    ...route.conditions.map((condition) => condition.criterion),
    ...route.reaches.flatMap((reach) => [reach.criterion, ...whens(reach.papers)]),
    ...whens(route.placements),
    ...whens(route.papers),
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
  };
}
