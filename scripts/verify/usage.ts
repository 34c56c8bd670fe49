import type { Criterion } from "../../policies/criterion";
import type { Citation } from "../../policies/instrument";
import type { Paper, Placement, Policy, Right, SettlementRoute } from "../../policies/policy";

/** Something of a policy that rests on clauses, with the criteria it reads under them. */
export interface Use {
  by: string;
  clauses: readonly string[];
  criteria: readonly Criterion[];
}

const use = (by: string, cites: readonly Citation[], criteria: readonly (Criterion | undefined)[] = []): Use => ({
  by,
  clauses: cites.map(({ clause }) => clause),
  criteria: criteria.filter((criterion) => criterion !== undefined),
});

const ofPaper =
  (by: string) =>
  (paper: Paper): Use =>
    use(`${by} paper ${paper.id}`, [paper.cites], [paper.when]);
const ofPlacement =
  (by: string) =>
  (place: Placement): Use =>
    use(`${by} placement ${place.id}`, [place.cites], [place.when]);

const ofRoute = ({ id, conditions, reaches, placements, papers }: SettlementRoute): Use[] => [
  ...conditions.map((condition) => use(`${id} ${condition.id}`, [condition.cites], [condition.criterion])),
  ...reaches.flatMap((reach) => [
    use(`${id} ${reach.id}`, [reach.cites], [reach.criterion]),
    ...reach.papers.map(ofPaper(`${id} ${reach.id}`)),
  ]),
  ...placements.map(ofPlacement(id)),
  ...papers.map(ofPaper(id)),
];

const ofRight = ({ id, cites, cases }: Right): Use[] => [
  use(
    `right ${id}`,
    cites,
    cases.map(({ when }) => when),
  ),
  ...cases.flatMap(({ papers = [] }) => papers.map(ofPaper(`right ${id}`))),
];

/** Everything in a policy that cites a clause. */
export const usesOf = ({ routes, rights, notices, readings }: Policy): Use[] => [
  ...routes.flatMap(ofRoute),
  ...rights.flatMap(ofRight),
  ...notices.map(({ id, cites }) => use(`notice ${id}`, [cites])),
  ...readings.map(({ id, cites }) => use(`reading ${id}`, [cites])),
];
