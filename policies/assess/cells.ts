import { parts, type Criterion } from "../criterion";
import { factCatalogue, factNames, type FactName, type NumberFact } from "../fact-catalogue";

/** What a fact can hold. A list is a list of words. */
export type Value = string | number | boolean | readonly string[];

/** Facts that are added up against one threshold. */
export interface Sum {
  facts: readonly NumberFact[];
  value: number;
}

/** Every sum of several facts that some criterion compares. */
export const sumsOf = (criteria: readonly Criterion[]): readonly Sum[] =>
  criteria.flatMap(withParts).flatMap((c) => (c.op === "atLeast" && c.facts.length > 1 ? [c] : []));

/** A division that lies in none of the divisions a policy speaks of. */
export const elsewhere = "zzzzzz";

/**
 * For every fact the values that a policy can tell apart, one representative each:
 * two values that no criterion treats differently need not be tried both.
 */
export type Cells = Readonly<Record<FactName, readonly Value[]>>;

export function cellsOf(placeTypes: readonly string[], criteria: readonly Criterion[]): Cells {
  const every = criteria.flatMap(withParts);
  const cells = factNames.map((fact) => [fact, cellsOfFact(fact, placeTypes, every)] as const);
  return Object.fromEntries(cells) as Record<FactName, readonly Value[]>;
}

const withParts = (criterion: Criterion): Criterion[] => [criterion, ...parts(criterion).flatMap(withParts)];

function cellsOfFact(fact: FactName, placeTypes: readonly string[], criteria: readonly Criterion[]): readonly Value[] {
  const { type, values } = factCatalogue[fact];
  switch (type) {
    case "boolean": return values;
    case "number": return numberCells(fact, values, criteria);
    case "division": return divisionCells(criteria);
    case "list": return subsets(values);
    case "oneOf": return enumCells(fact, fact === "destination.placeType" ? placeTypes : values, criteria);
  }
}

/** Facts that relations and living together are read from keep every value: kinship is no criterion on one fact. */
const neverMerged = new Set<FactName>(["relation", "maritalStatus", "livesWithApplicant"]);

function enumCells(fact: FactName, values: readonly string[], criteria: readonly Criterion[]): readonly string[] {
  if (neverMerged.has(fact)) return values;
  const sets = criteria.flatMap((c) => (c.op === "oneOf" && c.fact === fact ? [c.values, c.authority] : []));
  const signature = (value: string): string => sets.map((set) => (set.includes(value) ? 1 : 0)).join("");
  return values.filter((value, index) => values.findIndex((other) => signature(other) === signature(value)) === index);
}

function numberCells(fact: FactName, largest: number, criteria: readonly Criterion[]): readonly number[] {
  const cuts = new Set([0]);
  for (const c of criteria) {
    if (c.op === "atMost" && c.fact === fact) cuts.add(c.value + 1);
    if (c.op !== "atLeast" || !c.facts.some((name) => name === fact)) continue;
    cuts.add(c.value);
  }
  return [...cuts].filter((n) => n <= largest).sort((a, b) => a - b);
}

function divisionCells(criteria: readonly Criterion[]): readonly string[] {
  const divisions = new Set(criteria.flatMap((c) => (c.op === "hukouLies" ? [c.division] : [])));
  return [...[...divisions].map((division) => division.padEnd(6, "z")), elsewhere];
}

const subsets = (values: readonly string[]): readonly (readonly string[])[] =>
  values.reduce<readonly (readonly string[])[]>((sets, value) => [...sets, ...sets.map((set) => [...set, value])], [[]]);
