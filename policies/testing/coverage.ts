import type { Citation } from "../instrument";
import type { RegisteredPolicy } from "../policy";
import type { Condition, Right, SettlementRoute } from "../policy";
import { broken, casesFor, firstBroken } from "./replay";

/** Which golden households watch a clause: those that break when everything that cites it is gone. */

export const modelledClauses = ({ instrument }: RegisteredPolicy): string[] =>
  Object.entries(instrument.clauses)
    .filter(([, { notModelled }]) => !notModelled)
    .map(([clause]) => clause);

/** The law as if a clause had never been read. A route that loses all its conditions is gone. */
export function withoutClause(policy: RegisteredPolicy, clause: string): RegisteredPolicy {
  const stays = ({ cites }: { cites: Citation }): boolean => cites.clause !== clause;
  const keep = <T extends { cites: Citation }>(list: readonly T[]): T[] => list.filter(stays);
  const route = (one: SettlementRoute): SettlementRoute => ({
    ...one,
    conditions: keep<Condition>(one.conditions),
    placements: keep(one.placements),
    papers: keep(one.papers),
    reaches: keep(one.reaches).map((reach) => ({ ...reach, papers: keep(reach.papers) })),
  });
  const right = (one: Right): Right[] => {
    const [first, ...others] = one.cites.filter((cites) => stays({ cites }));
    return first
      ? [
          {
            ...one,
            cites: [first, ...others],
            cases: one.cases.map((it) => ({ ...it, papers: keep(it.papers ?? []) })),
          },
        ]
      : [];
  };
  return {
    ...policy,
    routes: policy.routes.map(route).filter(({ conditions }) => conditions.length > 0),
    rights: policy.rights.flatMap(right),
    notices: keep(policy.notices),
  };
}

/** Those that name the clause are tried first. */
const nearestFirst = (place: string, clause: string): ReturnType<typeof casesFor> => {
  const cases = casesFor(place);
  const names = ({ clauses }: (typeof cases)[number]): boolean => clauses.includes(`${place}.${clause}`);
  return [...cases.filter(names), ...cases.filter((golden) => !names(golden))];
};

/** One household that breaks without the clause. */
export const watcherOf = (policy: RegisteredPolicy, clause: string): string | undefined =>
  firstBroken(nearestFirst(policy.id, clause), withoutClause(policy, clause))?.id;

/** All of them. */
export const watchersOf = (policy: RegisteredPolicy, clause: string): string[] =>
  broken(nearestFirst(policy.id, clause), withoutClause(policy, clause)).map(({ id }) => id);
