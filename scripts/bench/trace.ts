import { policies } from "../../policies";
import { compile } from "../../policies/assess/compiled-policy";
import { Evaluator } from "../../policies/assess/evaluate";
import { ledRoutes, traceOf } from "../../policies/assess/routes";
import { View } from "../../policies/assess/view";
import type { Household } from "../../policies/facts";

const compiled = policies.map((policy) => ({ ...compile(policy), id: policy.id }));

/** Every route of every place, led by everybody, with whom it reaches. */
export function untraced(household: Household) {
  const everybody = household.people.map((_, index) => index);
  return compiled.map((place) => {
    const evaluator = new Evaluator(new View(household, place.id, place.cells, place.sums), place.worlds);
    return { evaluator, routes: ledRoutes(place, evaluator, everybody) };
  });
}

/** The same, written down condition by condition with clauses. */
export const traced = (household: Household) => untraced(household).map(({ evaluator, routes }) => routes.map((led) => traceOf(led, evaluator)));
