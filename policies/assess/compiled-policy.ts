import type { Criterion } from "../criterion";
import { ambiguitiesOf, factsOf, parts, readsArea } from "../criterion-parts";
import type { Editions } from "../editions";
import type { NumberFact } from "../facts/rows";
import type { Condition, Paper, Policy, Reach, Right, SettlementRoute } from "../policy";
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
  /** Ages that some right asks about on the day of settling. */
  settlingAges: readonly number[];
  /** Locators that papers cite, in the order of the policy. */
  paperClauses: readonly string[];
}

/** A jurisdiction with every edition worked out. */
export interface CompiledEditions {
  id: JurisdictionId;
  editions: Editions;
  compiled(edition: Policy): CompiledPolicy;
}

export interface CompiledRoute {
  route: SettlementRoute;
  /** Kinds of place to which it can lead at all. */
  areas: ReadonlySet<string>;
  conditions: readonly Compiled<Condition>[];
  reaches: readonly Compiled<Reach>[];
  /** The months that its conditions count. */
  thresholds: ReadonlyMap<NumberFact, number>;
}

export interface Compiled<T extends Condition> {
  condition: T;
  /** How the condition is shown, for each finding: the same for everybody of whom the same is found. */
  traces: Readonly<Record<Finding, ConditionTrace>>;
}

/** A right with its locators, each once, the age at settling that it asks for, and whether it reads the kind of place. */
export interface CompiledRight {
  readsArea: boolean;
  right: Right;
  clauses: string[];
  settlingAge: number | null;
}

function compiled<T extends Condition>(condition: T): Compiled<T> {
  const facts = factsOf(condition.criterion);
  const trace = (finding: Finding): ConditionTrace => ({
    id: condition.id,
    finding,
    facts,
    clause: condition.cites.locator,
  });
  return {
    condition,
    traces: Object.fromEntries(findings.map((finding) => [finding, trace(finding)])) as Record<Finding, ConditionTrace>,
  };
}

/** Every criterion that a policy reads. */
export const criteriaOf = (policy: Pick<Policy, "routes" | "rights">): Criterion[] => [
  ...policy.routes.flatMap((route) => [
    ...[...route.conditions, ...route.reaches].flatMap(({ criterion, wider, notes }) => [
      criterion,
      ...Object.values(wider ?? {}),
      ...whens(notes ?? []),
    ]),
    ...[
      route.placements,
      route.papers,
      route.otherReadings ?? [],
      route.hints ?? [],
      ...route.reaches.map(({ papers }) => papers),
    ].flatMap(whens),
  ]),
  ...policy.rights.flatMap((right) => right.cases.flatMap((it) => [it.when, ...whens(it.papers ?? [])])),
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
    cells: cellsOf(policy.areas, policy.division, criteria),
    sums: sumsOf(criteria),
    routes: policy.routes.map((route) => ({
      route,
      areas: reachable(route, policy),
      conditions: route.conditions.map(compiled),
      reaches: route.reaches.map(compiled),
      thresholds: monthsAskedBy(route.conditions.map(({ criterion }) => criterion)),
    })),
    paperClauses: [...new Set(papersOf(policy).map(({ cites }) => cites.locator))],
    settlingAges: [
      ...new Set(policy.rights.flatMap((right) => settlingAgeIn(right.cases.map(({ when }) => when)) ?? [])),
    ],
    rights: policy.rights.map((right) => ({
      right,
      clauses: [...new Set(right.cites.map(({ locator }) => locator))],
      settlingAge: settlingAgeIn(right.cases.map(({ when }) => when)),
      readsArea: right.cases.some(({ when }) => readsArea(when)),
    })),
  };
}

const papersOf = ({ routes, rights }: Policy): Paper[] => [
  ...routes.flatMap(({ papers, reaches }) => [...papers, ...reaches.flatMap((reach) => reach.papers)]),
  ...rights.flatMap(({ cases }) => cases.flatMap(({ papers }) => papers ?? [])),
];

function monthsAskedBy(criteria: readonly Criterion[]): ReadonlyMap<NumberFact, number> {
  const found = new Map<NumberFact, number>();
  const walk = (criterion: Criterion): void => {
    if (criterion.op === "atLeast")
      for (const fact of criterion.facts) found.set(fact, Math.max(found.get(fact) ?? 0, criterion.value));
    parts(criterion).forEach(walk);
  };
  criteria.forEach(walk);
  return found;
}

function settlingAgeIn(criteria: readonly Criterion[]): number | null {
  for (const criterion of criteria) {
    const found = criterion.op === "ageAtSettling" ? criterion.years : settlingAgeIn(parts(criterion));
    if (found !== null) return found;
  }
  return null;
}

/** Where no condition rules the kind of place out by itself. */
const reachable = ({ conditions }: SettlementRoute, { areas }: Policy): ReadonlySet<string> =>
  new Set(areas.map(({ id }) => id).filter((area) => conditions.every(({ criterion }) => canHold(criterion, area))));

function canHold(criterion: Criterion, area: string): boolean {
  switch (criterion.op) {
    case "inArea":
      return criterion.areas.includes(area) || criterion.authority.includes(area);
    case "all":
      return criterion.of.every((part) => canHold(part, area));
    case "any":
      return criterion.of.some((part) => canHold(part, area));
    case "readings":
      return canHold(criterion.A, area) || canHold(criterion.B, area);
    default:
      return true;
  }
}
