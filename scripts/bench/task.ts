import { policies } from "../../policies";
import { compile } from "../../policies/assess/compiled-policy";
import { Evaluator } from "../../policies/assess/evaluate";
import { met } from "../../policies/assess/finding";
import { HouseholdFacts } from "../../policies/assess/household-facts";
import type { Criterion } from "../../policies/criterion";
import { factNames } from "../../policies/facts/rows";
import type { Household } from "../../policies/facts/schema";
import type { RegisteredPolicy } from "../../policies/policy";
import { nameOf, plain, Prepared, sumOf, type Plain } from "./plain";

export type Facts = Record<string, string | number | boolean>;

/** One place as a peer sees it: each route to each kind of place, and the facts that it is given about each person. */
export interface Place {
  routes: { id: string; condition: Plain }[];
  facts(household: Household): Facts[];
  /** The same question put to our own evaluator: the routes that each person meets. */
  met(household: Household): string[][];
}

/** Answers for one place which routes each person meets. */
export type Peer = (place: Place) => (people: readonly Facts[]) => string[][] | Promise<string[][]>;

const isMet = (evaluator: Evaluator, criterion: Criterion, person: number, area: string): boolean =>
  evaluator.worlds.at(evaluator.finding(criterion, person, person, area), 0) === met;

function placeOf(policy: RegisteredPolicy): Place {
  const { cells, sums, worlds, routes: compiled } = compile(policy);
  const { id: place, division, areas } = policy;
  const prepared = new Prepared();
  const led = compiled.flatMap(({ route, areas: kinds }) =>
    [...kinds].map((area) => ({ id: `${route.id} ${area}`, area, conditions: route.conditions })),
  );
  const routes = led.map(({ id, area, conditions }) => ({
    id,
    condition: plain({ op: "all", of: conditions.map(({ criterion }) => criterion) }, area, prepared),
  }));
  const evaluatorFor = (household: Household) =>
    new Evaluator(new HouseholdFacts(household, { id: place, division, areas, cells, sums, settlingAges: [] }), worlds);

  const factsOf = (evaluator: Evaluator, person: number): Facts => {
    const value = (fact: (typeof factNames)[number]) => evaluator.facts.value(fact, person);
    const single = factNames
      .map((fact) => [nameOf(fact), value(fact)] as const)
      .filter(([, it]) => it !== undefined && typeof it !== "object");
    const added = sums.map(
      ({ facts }) => [sumOf(facts), facts.reduce((sum, fact) => sum + Number(value(fact)), 0)] as const,
    );
    const told = [...prepared.told].map(
      ([name, { criterion, area }]) => [name, isMet(evaluator, criterion, person, area)] as const,
    );
    return { ...Object.fromEntries([...single, ...added, ...told]), always: true, never: false } as Facts;
  };
  const metBy = (evaluator: Evaluator, person: number): string[] =>
    led
      .filter(({ conditions, area }) => conditions.every(({ criterion }) => isMet(evaluator, criterion, person, area)))
      .map(({ id }) => id);

  return {
    routes,
    facts: (household) => household.people.map((_, person) => factsOf(evaluatorFor(household), person)),
    met: (household) => {
      const evaluator = evaluatorFor(household);
      return household.people.map((_, person) => metBy(evaluator, person));
    },
  };
}

export const places = policies.map(placeOf);
