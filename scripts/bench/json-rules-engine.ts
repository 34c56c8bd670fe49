import { Engine, type NestedCondition } from "json-rules-engine";
import type { Plain } from "./plain";
import type { Peer } from "./task";

const compare = (fact: string, operator: string, value: unknown): NestedCondition => ({ fact, operator, value });

function conditionOf(criterion: Plain): NestedCondition {
  switch (criterion.op) {
    case "all":
      return { all: criterion.of.map(conditionOf) };
    case "any":
      return { any: criterion.of.map(conditionOf) };
    case "not":
      return { not: conditionOf(criterion.of) };
    case "isTrue":
      return compare(criterion.fact, "equal", true);
    case "isOneOf":
      return compare(criterion.fact, "in", criterion.values);
    case "atLeast":
      return compare(criterion.fact, "greaterThanInclusive", criterion.value);
    case "atMost":
      return compare(criterion.fact, "lessThanInclusive", criterion.value);
  }
}

/** One engine a place, one rule a route, one run a person. */
export const jsonRulesEngine: Peer = ({ routes }) => {
  const engine = new Engine(
    routes.map(({ id, condition }) => ({ conditions: { all: [conditionOf(condition)] }, event: { type: id } })),
    { allowUndefinedFacts: true },
  );
  const order = new Map(routes.map(({ id }, index) => [id, index]));
  return async (people) => {
    const found: string[][] = [];
    for (const facts of people) {
      const { events } = await engine.run(facts);
      found.push(events.map(({ type }) => type).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
    }
    return found;
  };
};
