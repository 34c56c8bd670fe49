import { bases, type Basis } from "../policy";
import type { Outcome, PersonAssessment, RouteTaken } from "./assessment";
import type { Diagram, Operation } from "./diagram";
import type { Evaluator } from "./evaluate";
import { authority, met, notMet, short, type Worlds } from "./finding";
import { nameOf, type Follower, type LedRoute } from "./routes";

/** One way in which a route reaches one person. */
export interface Way {
  led: LedRoute;
  follower: Follower | null;
  finding: Diagram;
}

/** What a person's findings amount to in one set of worlds, worst first: the answers of a settled diagram. */
const ranked = ["notCovered", "localRules", "notYet", "dependsOnReading", "accepted", "noMoveNeeded"] as const;
const registered = ranked.indexOf("noMoveNeeded");

/** The outcome over all worlds: two readings only where one of them accepts and one does not. */
function rankOf(worlds: Worlds, findings: number): number {
  if (findings === worlds.everywhere(met)) return ranked.indexOf("accepted");
  const best = worlds.best(findings);
  if (best === met) return ranked.indexOf("dependsOnReading");
  return ranked.indexOf(best === short ? "notYet" : best === authority ? "localRules" : "notCovered");
}

export const outcomeAt = (answer: number): Outcome => ranked[answer] ?? "notCovered";

/** Every way that can reach each of the people, in the order of the document. */
export function waysByPerson(routes: readonly LedRoute[], { facts, logic }: Evaluator): Way[][] {
  const ways: Way[][] = facts.people.map(() => []);
  for (const led of routes) {
    if (led.finding === notMet) continue;
    ways[led.lead]?.push({ led, follower: null, finding: led.finding });
    for (const follower of led.followers) {
      const finding = logic.all(led.finding, follower.finding);
      if (finding !== notMet) ways[follower.person]?.push({ led, follower, finding });
    }
  }
  return ways;
}

/** The outcome of one person, over everything that is not known. */
export interface Settled {
  answer: Omit<PersonAssessment, "steps" | "placements" | "clauses" | "notes">;
  /** The ways that give the outcome. */
  ways: readonly Way[];
  /** Outcomes by what is not known, read with `outcomeAt`; `null` where that is more than an answer may take. */
  outcomes: Diagram | null;
}

const whereRegistered: Operation = { id: 64, of: (isThere, rank) => (isThere === notMet ? rank : registered) };

/** @param isThere whether the person is registered in the area already */
export function settlePerson(id: string, ways: readonly Way[], isThere: Diagram, evaluator: Evaluator): Settled {
  const { logic, worlds } = evaluator;
  const exact = logic.diagrams.within(
    mostNodes,
    () => outcomesOf(ways, isThere, evaluator),
    () => null,
  );
  const range =
    exact === null
      ? rangeOf(ways, isThere, evaluator)
      : { worst: Math.min(...logic.diagrams.answers(exact)), best: Math.max(...logic.diagrams.answers(exact)) };
  const outcome: Outcome = range.worst === range.best ? outcomeAt(range.best) : "needFacts";
  const counting = ways.filter((way) => counts(way, outcome, range.worst, evaluator));
  const certain = outcome === "accepted" ? counting.filter((way) => way.finding === logic.yes) : [];
  const taken = certain.length > 0 ? certain : counting;
  const answer = {
    id,
    outcome,
    basis: outcome === "accepted" ? basisOf(taken, evaluator) : null,
    routes: routesTaken(taken, evaluator),
    missingFacts:
      outcome === "needFacts"
        ? [
            ...new Set(
              (exact === null ? [...counting.map(({ finding }) => finding), isThere] : [exact]).flatMap((diagram) =>
                evaluator.missingIn(diagram),
              ),
            ),
          ]
        : [],
    readings:
      outcome === "dependsOnReading" ? readings([...logic.diagrams.answers(bestOf(ways, evaluator))], worlds) : [],
  };
  return { answer, ways: taken, outcomes: exact };
}

/** What the outcome of one person may take; beyond it stands between its bounds. */
const mostNodes = 8_000;

function outcomesOf(ways: readonly Way[], isThere: Diagram, evaluator: Evaluator): Diagram {
  const { worlds, logic } = evaluator;
  const best = bestOf(ways, evaluator, (finding) =>
    logic.diagrams.map(finding, (findings) => essence(worlds, findings)),
  );
  const ranks = logic.diagrams.map(best, (findings) => rankOf(worlds, findings));
  return isThere === notMet ? ranks : logic.diagrams.apply(whereRegistered, isThere, ranks);
}

/**
 * The worst and the best outcome over everything that is not known, from each way by itself: the best is what the best way
 * can give; that all ways are at their worst together is supposed.
 */
function rangeOf(
  ways: readonly Way[],
  isThere: Diagram,
  { worlds, logic }: Evaluator,
): { worst: number; best: number } {
  const ranks = ways.map(({ finding }) => [...logic.diagrams.answers(finding)].map((answer) => rankOf(worlds, answer)));
  const worst = Math.max(0, ...ranks.map((ofWay) => Math.min(...ofWay)));
  const best = Math.max(0, ...ranks.map((ofWay) => Math.max(...ofWay)));
  if (isThere === logic.yes) return { worst: registered, best: registered };
  return { worst, best: isThere === notMet ? best : registered };
}

/** The best findings of all ways. */
export const bestOf = (
  ways: readonly Way[],
  { logic }: Evaluator,
  of: (finding: Diagram) => Diagram = (finding) => finding,
): Diagram => logic.anyOf(byLead(ways), (led) => logic.anyOf(led, ({ finding }) => of(finding)));

/** What of some findings counts towards the outcome: the worlds in which they are met or, where they are in none, the best of them. */
function essence(worlds: Worlds, findings: number): number {
  const best = worlds.best(findings);
  return best === met ? worlds.map(findings, (finding) => (finding === met ? met : notMet)) : worlds.everywhere(best);
}

/** What one lead opens is joined first: it hangs on few facts. */
function byLead(ways: readonly Way[]): Iterable<readonly Way[]> {
  const groups = new Map<number, Way[]>();
  for (const way of ways) groups.set(way.led.lead, [...(groups.get(way.led.lead) ?? []), way]);
  return groups.values();
}

/** Does this way give the outcome or, while facts are missing, could it do better than the worst case? */
function counts({ finding }: Way, outcome: Outcome, worst: number, { worlds, logic }: Evaluator): boolean {
  const best = (): number => Math.max(...[...logic.diagrams.answers(finding)].map((answer) => worlds.best(answer)));
  switch (outcome) {
    case "accepted":
    case "dependsOnReading":
      return best() === met;
    case "notYet":
      return best() === short;
    case "localRules":
      return best() === authority;
    case "needFacts":
      return Math.max(...[...logic.diagrams.answers(finding)].map((answer) => rankOf(worlds, answer))) > worst;
    default:
      return false;
  }
}

const strength = (basis: Basis): number => bases.length - bases.indexOf(basis);
const strongest: Operation = { id: 65, of: Math.max };

/** The first basis among the ways that accept for certain; with none certain, the weakest best over everything that is not known. */
function basisOf(ways: readonly Way[], { worlds, logic }: Evaluator): Basis {
  const certain = ways.filter((way) => way.finding === logic.yes).map((way) => way.led.compiled.route.basis);
  const first = bases.find((basis) => certain.includes(basis));
  if (first) return first;
  const best = ways.reduce<Diagram>(
    (sum, { led, finding }) =>
      logic.diagrams.apply(
        strongest,
        sum,
        logic.diagrams.map(finding, (findings) =>
          findings === worlds.everywhere(met) ? strength(led.compiled.route.basis) : 0,
        ),
      ),
    0,
  );
  const weakest = Math.min(...[...logic.diagrams.answers(best)].filter((answer) => answer > 0));
  const possible = ways.map((way) => way.led.compiled.route.basis);
  return (
    bases.find((basis) => strength(basis) === weakest) ??
    [...bases].reverse().find((basis) => possible.includes(basis)) ??
    "conditionsMet"
  );
}

function routesTaken(ways: readonly Way[], evaluator: Evaluator): RouteTaken[] {
  const taken = ways.map(({ led, finding }) => ({
    id: led.compiled.route.id,
    leadBy: evaluator.facts.person(led.lead).id,
    finding: nameOf(evaluator, finding),
    basis: led.compiled.route.basis,
  }));
  return taken.filter(
    (route, index) => taken.findIndex((other) => other.id === route.id && other.leadBy === route.leadBy) === index,
  );
}

const worldsOf = (worlds: Worlds): number[] => Array.from({ length: worlds.count }, (_, world) => world);

/** @param possible findings, one for each way in which what is not known can turn out */
export const ambiguitiesThatMatter = (possible: readonly number[], worlds: Worlds): number[] =>
  worlds.ambiguities.flatMap((_, index) =>
    possible.some((findings) =>
      worldsOf(worlds).some((world) => worlds.at(findings, world) !== worlds.at(findings, world ^ (1 << index))),
    )
      ? [index]
      : [],
  );

/** What each reading alone gives for certain: the worst over all other ambiguities and over everything that is not known. */
function readings(possible: readonly number[], worlds: Worlds): PersonAssessment["readings"] {
  const worst = (index: number, B: boolean): Outcome => {
    const side = worldsOf(worlds).filter((world) => worlds.readsB(world, index) === B);
    const found = possible.flatMap((findings) => side.map((world) => worlds.at(findings, world)));
    return outcomeAt(rankOf(worlds, worlds.everywhere(Math.min(...found))));
  };
  return ambiguitiesThatMatter(possible, worlds).map((index) => ({
    id: worlds.ambiguities[index] ?? "",
    A: worst(index, false),
    B: worst(index, true),
  }));
}
