import { policies } from "../../policies";
import { compile } from "../../policies/assess/compiled-policy";
import { Evaluator } from "../../policies/assess/evaluate";
import { HouseholdFacts } from "../../policies/assess/household-facts";
import { ledRoutes, traceOf } from "../../policies/assess/routes";
import type { Household } from "../../policies/facts/schema";

const compiled = policies.map((policy) => ({ ...compile(policy), id: policy.id }));

/** Every route to every kind of place, led by everybody, with whom it reaches. */
export function untraced(household: Household) {
  const everybody = household.people.map((_, index) => index);
  return compiled.map((place) => {
    const {
      id,
      policy: { division, areas },
      cells,
      sums,
      worlds,
    } = place;
    const evaluator = new Evaluator(
      new HouseholdFacts(household, { id, division, areas, cells, sums, settlingAges: [] }),
      worlds,
    );
    return { evaluator, routes: areas.flatMap((area) => ledRoutes(place, area.id, evaluator, everybody)) };
  });
}

/** The same, written down condition by condition with clauses. */
export const traced = (household: Household) =>
  untraced(household).map(({ evaluator, routes }) => routes.map((led) => traceOf(led, evaluator)));
