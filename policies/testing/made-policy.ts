import { assessIn } from "../assess/assess";
import type { JurisdictionAssessment } from "../assess/assessment";
import { compileEditions } from "../assess/compiled-policy";
import type { Criterion } from "../criterion";
import type { Household } from "../facts";
import type { Condition, Reach, SettlementRoute } from "../policy";
import { xining } from "../xining";

/** Routes made for a test of the engine, in the place of a registered policy's. */

export const at = (locator: string) => ({ instrument: "document", clause: locator, locator });

export const condition = (criterion: Criterion, more: Partial<Condition> = {}): Condition => ({ id: "condition", criterion, cites: at("一"), ...more });

export const reach = (criterion: Criterion, more: Partial<Reach> = {}): Reach => ({ id: "reach", criterion, cites: at("二"), papers: [], ...more });

export const route = (id: string, criteria: Criterion[], more: Partial<SettlementRoute> = {}): SettlementRoute =>
  ({ id, basis: "conditionsMet", conditions: criteria.map((criterion) => condition(criterion)), reaches: [], placements: [], papers: [], ...more });

/** What these routes, and no rights, say to people who consider the place; the first of them applies. */
export function answerOf(routes: SettlementRoute[], people: object[]): JurisdictionAssessment {
  const named = people.map((facts, index) => ({ id: `P${index + 1}`, relation: index === 0 ? "applicant" : "sibling", ...facts }));
  const policy = { ...xining, routes, rights: [], alreadySettled: null };
  const [found] = assessIn([compileEditions("xining", [policy])], { people: named, destinations: { xining: {} } } as Household, "2026-11-22", "").jurisdictions;
  if (!found) throw new Error("the policy gives no answer");
  return found;
}
