import { bases, type Basis, type SettlementRoute } from "../policy";
import type { Outcome, PersonAssessment, PlacementOffered, RouteTaken } from "./assessment";
import { isAnswer, type Diagram } from "./diagram";
import type { Evaluator } from "./evaluate";
import { authority, met, notMet, short, type Worlds } from "./finding";
import { nameOf, type Follower, type LedRoute } from "./routes";

/** One way in which a route reaches one person. */
export interface Way {
  led: LedRoute;
  follower: Follower | null;
  finding: Diagram;
}

/** What a person is worth in one set of worlds, worst first; a diagram's answers after `settle`. */
const ranked = ["notCovered", "localRules", "notYet", "dependsOnReading", "accepted"] as const;

/** The outcome over all worlds: two readings only where one of them accepts and one does not. */
function settle(worlds: Worlds, findings: number): number {
  if (findings === worlds.everywhere(met)) return ranked.indexOf("accepted");
  const best = worlds.best(findings);
  if (best === met) return ranked.indexOf("dependsOnReading");
  return ranked.indexOf(best === short ? "notYet" : best === authority ? "localRules" : "notCovered");
}

/** Every way that can reach each of the people, in the order of the document. */
export function waysByPerson(routes: readonly LedRoute[], evaluator: Evaluator): Way[][] {
  const ways: Way[][] = evaluator.view.people.map(() => []);
  for (const led of routes) {
    if (led.finding === notMet) continue;
    ways[led.lead]?.push({ led, follower: null, finding: led.finding });
    for (const follower of led.followers) {
      const finding = evaluator.all(led.finding, follower.finding);
      if (finding !== notMet) ways[follower.person]?.push({ led, follower, finding });
    }
  }
  return ways;
}

export interface Settled {
  answer: Omit<PersonAssessment, "steps">;
  /** The ways that give the outcome. */
  ways: readonly Way[];
}

/** @returns the outcome of one person from every way that can reach them. */
export function settlePerson(id: string, ways: readonly Way[], evaluator: Evaluator): Settled {
  const { worlds, diagrams } = evaluator;
  const best = ways.reduce<Diagram>((sum, way) => evaluator.any(sum, way.finding), notMet);
  const settled = diagrams.map(best, (findings) => settle(worlds, findings));
  const outcome: Outcome = isAnswer(settled) ? (ranked[settled] ?? "notCovered") : "needFacts";
  const counting = ways.filter((way) => counts(way, outcome, settled, evaluator));
  const certain = outcome === "accepted" ? counting.filter((way) => way.finding === worlds.everywhere(met)) : [];
  const taken = certain.length > 0 ? certain : counting;
  const answer = {
    id,
    outcome,
    basis: outcome === "accepted" ? basisOf(taken, evaluator) : null,
    routes: routesTaken(taken, evaluator),
    missingFacts: diagrams.variables(settled).map((variable) => evaluator.view.refOf(variable)),
    placements: placements(taken, evaluator),
    clauses: [...new Set(taken.flatMap(clausesOf))],
    notes: notes(taken, outcome, best, evaluator),
    readings: outcome === "dependsOnReading" ? readings([...diagrams.answers(best)], worlds) : [],
  };
  return { answer, ways: taken };
}

/** Does this way give the outcome or, while facts are missing, could it do better than the worst case? */
function counts({ finding }: Way, outcome: Outcome, settled: Diagram, { worlds, diagrams }: Evaluator): boolean {
  const best = (findings: Iterable<number>): number => Math.max(...[...findings].map((answer) => worlds.best(answer)));
  switch (outcome) {
    case "accepted": case "dependsOnReading": return best(diagrams.answers(finding)) === met;
    case "notYet": return best(diagrams.answers(finding)) === short;
    case "localRules": return best(diagrams.answers(finding)) === authority;
    case "needFacts": {
      const worst = Math.min(...diagrams.answers(settled));
      return Math.max(...[...diagrams.answers(finding)].map((answer) => settle(worlds, answer))) > worst;
    }
    default: return false;
  }
}

/** The first basis among the ways that accept for certain; with none certain, the weakest of those that may. */
function basisOf(ways: readonly Way[], { worlds }: Evaluator): Basis {
  const certain = ways.filter((way) => way.finding === worlds.everywhere(met)).map((way) => way.led.compiled.route.basis);
  const possible = ways.map((way) => way.led.compiled.route.basis);
  return bases.find((basis) => certain.includes(basis)) ?? [...bases].reverse().find((basis) => possible.includes(basis)) ?? "conditionsMet";
}

function routesTaken(ways: readonly Way[], evaluator: Evaluator): RouteTaken[] {
  const taken = ways.map(({ led, finding }) => ({
    id: led.compiled.route.id,
    leadBy: evaluator.view.people[led.lead]?.id ?? "",
    finding: nameOf(evaluator, finding),
    basis: led.compiled.route.basis,
  }));
  return taken.filter((route, index) => taken.findIndex((other) => other.id === route.id && other.leadBy === route.leadBy) === index);
}

const clausesOf = ({ led, follower }: Way): string[] => [
  ...led.compiled.conditions.map(({ condition }) => condition.cites.locator),
  ...(follower ? [follower.reach.condition.cites.locator] : []),
];

function placements(ways: readonly Way[], evaluator: Evaluator): PlacementOffered[] {
  const offered = new Map<string, PlacementOffered>();
  const add = (placement: SettlementRoute["placements"][number], lead: number): void => {
    const finding = placement.when ? evaluator.finding(placement.when, lead, lead) : evaluator.allMet;
    if (finding === notMet || offered.has(placement.id)) return;
    offered.set(placement.id, { id: placement.id, finding: nameOf(evaluator, finding), clause: placement.cites.locator });
  };
  for (const { led, follower } of ways) {
    if (!follower?.reach.condition.noPlacement) for (const placement of led.compiled.route.placements) add(placement, led.lead);
  }
  return [...offered.values()];
}

function notes(ways: readonly Way[], outcome: Outcome, best: Diagram, evaluator: Evaluator): string[] {
  const { worlds } = evaluator;
  const conditions = ways.flatMap(({ led, follower }) => [
    ...led.compiled.conditions.map(({ condition }) => condition),
    ...(follower ? [follower.reach.condition] : []),
  ]);
  const givesMore = ways.flatMap(({ led, follower }) =>
    (follower ? [] : (led.compiled.route.otherReadings ?? [])).filter(({ when }) => evaluator.finding(when, led.lead, led.lead) !== notMet));
  const differ = outcome !== "dependsOnReading" && isAnswer(best) ? ambiguitiesThatMatter([best], worlds) : [];
  return [
    ...new Set([
      ...differ.map((index) => `readingsDiffer.${worlds.ambiguities[index] ?? ""}`),
      ...[...conditions.flatMap(({ otherReadings = [] }) => otherReadings), ...givesMore.map(({ id }) => id)].map((id) => `otherReading.${id}`),
      ...conditions.flatMap(({ defersTo }) => (defersTo ? [`defersTo.${defersTo}`] : [])),
    ]),
  ];
}

const worldsOf = (worlds: Worlds): number[] => Array.from({ length: worlds.count }, (_, world) => world);

/** @param possible findings, one for each way in which what is not known can turn out */
const ambiguitiesThatMatter = (possible: readonly number[], worlds: Worlds): number[] =>
  worlds.ambiguities.flatMap((_, index) =>
    possible.some((findings) => worldsOf(worlds).some((world) => worlds.at(findings, world) !== worlds.at(findings, world ^ (1 << index)))) ? [index] : [],
  );

/** What each reading alone gives for certain: the worst over all other ambiguities and over everything that is not known. */
function readings(possible: readonly number[], worlds: Worlds): PersonAssessment["readings"] {
  const worst = (index: number, B: boolean): Outcome => {
    const side = worldsOf(worlds).filter((world) => worlds.readsB(world, index) === B);
    const found = possible.flatMap((findings) => side.map((world) => worlds.at(findings, world)));
    return ranked[settle(worlds, worlds.everywhere(Math.min(...found)))] ?? "notCovered";
  };
  return ambiguitiesThatMatter(possible, worlds).map((index) => ({
    id: worlds.ambiguities[index] ?? "", A: worst(index, false), B: worst(index, true),
  }));
}
