import { policiesOn } from "@/policies";
import type { Citation } from "@/policies/instrument";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Policy } from "@/policies/policy";

/** What a line of an answer tells; no routes: whichever rests on its locators. */
export type Told =
  { routes: readonly string[] } | { papers: readonly string[] } | { right: string } | { placement: string };

const citationsOf = ({ routes, rights }: Policy, told: Told): Citation[] => {
  if ("routes" in told) {
    const meant = routes.filter(({ id }) => told.routes.length === 0 || told.routes.includes(id));
    return meant.flatMap(({ conditions, reaches }) => [...conditions, ...reaches].map(({ cites }) => cites));
  }
  if ("right" in told) return rights.filter(({ id }) => id === told.right).flatMap(({ cites }) => cites);
  if ("placement" in told)
    return routes.flatMap(({ placements }) =>
      placements.filter(({ id }) => id === told.placement).map(({ cites }) => cites),
    );
  const papers = [
    ...routes.flatMap((route) => [...route.papers, ...route.reaches.flatMap((reach) => reach.papers)]),
    ...rights.flatMap(({ cases }) => cases.flatMap((one) => one.papers ?? [])),
  ];
  return papers.filter(({ id }) => told.papers.includes(id)).map(({ cites }) => cites);
};

/**
 * One locator can hold several rules, each with a sentence of its own: those that a line rests on.
 * @param locators as printed beside the line
 * @returns ids of the clause register
 */
export function clausesOf(place: JurisdictionId, asOf: string, locators: readonly string[], told: Told): string[] {
  const policy = policiesOn(asOf).find(({ id }) => id === place);
  const cited = policy ? citationsOf(policy, told) : [];
  return [...new Set(cited.filter(({ locator }) => locators.includes(locator)).map(({ clause }) => clause))];
}
