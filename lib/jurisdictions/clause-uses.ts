import type { Citation } from "@/policies/instrument";
import type { Policy } from "@/policies/policy";

type Use = readonly [citation: Citation, by: string];

/** Everything in a policy that cites a clause, as `<kind>.<id>`. */
function usesOf({ routes, rights, notices, readings }: Policy): Use[] {
  return [
    ...routes.flatMap(({ id, conditions, reaches, placements, papers }): Use[] => [
      ...[...conditions, ...placements, ...papers].map(({ cites }): Use => [cites, `route.${id}`]),
      ...reaches.flatMap((reach) => [reach, ...reach.papers].map(({ cites }): Use => [cites, `route.${id}`])),
    ]),
    ...rights.flatMap(({ id, cites, cases }): Use[] => [
      ...cites.map((citation): Use => [citation, `right.${id}`]),
      ...cases.flatMap(({ papers = [] }) => papers.map((paper): Use => [paper.cites, `right.${id}`])),
    ]),
    ...notices.map(({ id, cites }): Use => [cites, `notice.${id}`]),
    ...readings.map(({ id, cites }): Use => [cites, `reading.${id}`]),
  ];
}

/** Clause id → what uses it, each once, in the order of the policy. */
export function clauseUses(policy: Policy): ReadonlyMap<string, string[]> {
  const uses = new Map<string, string[]>();
  for (const [{ clause }, by] of usesOf(policy)) {
    const before = uses.get(clause) ?? [];
    if (!before.includes(by)) uses.set(clause, [...before, by]);
  }
  return uses;
}
