import { factCatalogue, factNames, type FactName, type FactScope } from "../fact-catalogue";

/** Where a fact stands in a household and under which number diagrams ask for it; worked out once. */
export interface FactAddress {
  scope: FactScope;
  index: number;
  /** Does it belong to everybody, not to one person? */
  shared: boolean;
  /** Keys from the household, the destination, the person or the tie downwards. */
  path: readonly string[];
}

const destination = "destination.";

const addressOf = (fact: FactName, index: number): FactAddress => {
  const { scope } = factCatalogue[fact];
  const name = fact.startsWith(destination) ? fact.slice(destination.length) : fact;
  return { scope, index, shared: scope === "household" || scope === "destination", path: name.split(".") };
};

export const addresses = Object.fromEntries(factNames.map((fact, index) => [fact, addressOf(fact, index)])) as Record<FactName, FactAddress>;
