import { policies } from "../../policies";
import { compile } from "../../policies/assess/compiled-policy";
import { Evaluator } from "../../policies/assess/evaluate";
import { met } from "../../policies/assess/finding";
import { View } from "../../policies/assess/view";
import type { Criterion } from "../../policies/criterion";
import { factNames } from "../../policies/fact-catalogue";
import type { Household } from "../../policies/facts";
import type { RegisteredPolicy } from "../../policies/jurisdictions";
import { nameOf, plain, sumOf, type Plain, type Prepared } from "./plain";

export type Facts = Record<string, string | number | boolean>;

/** One place as a peer sees it: its routes, and the facts that it is given about each person. */
export interface Place {
  routes: { id: string; condition: Plain }[];
  facts(household: Household): Facts[];
  /** The same question put to our own evaluator: the routes that each person meets. */
  met(household: Household): string[][];
}

/** Answers for one place which routes each person meets. */
export type Peer = (place: Place) => (people: readonly Facts[]) => string[][] | Promise<string[][]>;

const isMet = (evaluator: Evaluator, criterion: Criterion, person: number): boolean =>
  evaluator.worlds.at(evaluator.finding(criterion, person, person), 0) === met;

function placeOf(policy: RegisteredPolicy): Place {
  const { cells, sums, worlds } = compile(policy);
  const prepared: Prepared = new Map();
  const routes = policy.routes.map(({ id, conditions }) => ({
    id, condition: plain({ op: "all", of: conditions.map(({ criterion }) => criterion) }, prepared),
  }));
  const evaluatorFor = (household: Household) => new Evaluator(new View(household, policy.id, cells, sums), worlds);

  const factsOf = (evaluator: Evaluator, person: number): Facts => {
    const value = (fact: (typeof factNames)[number]) => evaluator.view.value(fact, person);
    const single = factNames.map((fact) => [nameOf(fact), value(fact)] as const).filter(([, it]) => it !== undefined && typeof it !== "object");
    const added = sums.map(({ facts }) => [sumOf(facts), facts.reduce((sum, fact) => sum + Number(value(fact)), 0)] as const);
    const told = [...prepared].map(([name, criterion]) => [name, isMet(evaluator, criterion, person)] as const);
    return { ...Object.fromEntries([...single, ...added, ...told]), always: true, never: false } as Facts;
  };
  const metBy = (evaluator: Evaluator, person: number): string[] =>
    policy.routes.filter(({ conditions }) => conditions.every(({ criterion }) => isMet(evaluator, criterion, person))).map(({ id }) => id);

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
