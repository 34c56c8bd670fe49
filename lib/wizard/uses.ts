import { everyEdition } from "@/policies";
import type { Criterion } from "@/policies/criterion";
import { factsOf } from "@/policies/criterion-parts";
import type { FactName } from "@/policies/facts/rows";
import type { Citation } from "@/policies/instrument";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { RegisteredPolicy } from "@/policies/policy";

/** Where a document reads a fact, and what for: an outcome, or only a placement, a paper or a right. */
interface Use {
  fact: FactName;
  place: JurisdictionId;
  /** `null` where the contract, not a clause, asks. */
  locator: string | null;
  purpose: "outcome" | "more";
}

/** Asked by the contract, whatever a document says: who is registered there already has nothing to move, and leads nobody there. */
const ofContract: readonly FactName[] = ["hukou.kind", "hukou.division", "formerHukou.division", "registeredIn"];

function usesIn({ id, routes, rights }: RegisteredPolicy): Use[] {
  const read = (criterion: Criterion | undefined | null, cites: Citation | null, purpose: Use["purpose"]): Use[] =>
    criterion ? factsOf(criterion).map((fact) => ({ fact, place: id, locator: cites?.locator ?? null, purpose })) : [];
  return [
    ...routes.flatMap(({ conditions, reaches, placements, papers }) => [
      ...[...conditions, ...reaches].flatMap(({ criterion, cites }) => read(criterion, cites, "outcome")),
      ...[...placements, ...papers, ...reaches.flatMap((reach) => reach.papers)].flatMap(({ when, cites }) =>
        read(when, cites, "more"),
      ),
    ]),
    ...ofContract.map((fact): Use => ({ fact, place: id, locator: null, purpose: "outcome" })),
    ...rights.flatMap(({ cases, cites }) => cases.flatMap(({ when }) => read(when, cites[0], "more"))),
  ];
}

const uses: readonly Use[] = everyEdition.flatMap(usesIn);

/** Every fact that some criterion of some document reads. */
export const factsRead: ReadonlySet<FactName> = new Set(uses.map(({ fact }) => fact));

export const usedIn = (fact: FactName): JurisdictionId[] => [
  ...new Set(uses.filter((use) => use.fact === fact).map(({ place }) => place)),
];

/** Places in which an outcome hangs on a fact, and not only a placement, a paper or a right. */
export const decidesIn = (fact: FactName): JurisdictionId[] => [
  ...new Set(uses.filter((use) => use.fact === fact && use.purpose === "outcome").map(({ place }) => place)),
];

/** Locators as printed, each once; those that decide an outcome, else those of the rights. */
export function locatorsOf(facts: readonly FactName[], place: JurisdictionId): string[] {
  const here = uses.filter((use) => use.place === place && facts.includes(use.fact));
  const deciding = here.filter(({ purpose }) => purpose === "outcome");
  return [...new Set((deciding.length > 0 ? deciding : here).flatMap(({ locator }) => locator ?? []))];
}
