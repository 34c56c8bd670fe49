import type { Area } from "../areas";
import type { Criterion } from "../criterion";
import { parts } from "../criterion-parts";
import type { Value } from "../facts/row";
import { factNames, rowOf, type FactName, type NumberFact } from "../facts/rows";
import { grownAgeYears } from "../facts/vocabulary";

/** Facts that are added up against one threshold. */
export interface Sum {
  facts: readonly NumberFact[];
  value: number;
}

/** Every sum of several facts that some criterion compares. */
export const sumsOf = (criteria: readonly Criterion[]): readonly Sum[] =>
  criteria.flatMap(withParts).flatMap((c) => (c.op === "atLeast" && c.facts.length > 1 ? [c] : []));

/** A division that lies in none of the divisions a policy speaks of. */
export const farAway = "zzzzzz";

/**
 * One kind of answer that a policy tells apart: the value it is tried with, and every value that counts the same.
 * Two values that no criterion treats differently need not be tried both.
 */
export interface Cell {
  value: Value;
  alike: readonly Value[];
}
export type Cells = Readonly<Record<FactName, readonly Cell[]>>;

export function cellsOf(areas: readonly Area[], division: string, criteria: readonly Criterion[]): Cells {
  const every = [...new Set(criteria.flatMap(withParts))];
  const cells = factNames.map((fact) => [fact, cellsOfFact(fact, areas, division, every)] as const);
  return Object.fromEntries(cells) as Record<FactName, readonly Cell[]>;
}

const withParts = (criterion: Criterion): Criterion[] => [criterion, ...parts(criterion).flatMap(withParts)];
const only = (value: Value): Cell => ({ value, alike: [value] });

function cellsOfFact(
  fact: FactName,
  areas: readonly Area[],
  division: string,
  criteria: readonly Criterion[],
): readonly Cell[] {
  const { type, values } = rowOf(fact);
  switch (type) {
    case "boolean":
      return [only(true), only(false)];
    case "number":
      return numberCells(fact, values as number, criteria);
    case "division":
    case "school":
      return divisionCells(division, criteria);
    case "list":
      return subsets(values as readonly string[]).map(only);
    case "oneOf":
      return enumCells(fact, values as readonly string[], criteria);
    case "place":
    case "placeOrNone":
      return areas.map(({ id }) => only(id));
    case "spouse":
    case "people":
    case "register":
      return [];
  }
}

/** Facts that kinship and living together are read from keep every value: they are no criterion on one fact. */
const neverMerged = new Set<FactName>([
  "relation",
  "maritalStatus",
  "livesInFamilyHome",
  "hukou.kind",
  "formerHukou.kind",
]);

function enumCells(fact: FactName, values: readonly string[], criteria: readonly Criterion[]): readonly Cell[] {
  if (neverMerged.has(fact)) return values.map(only);
  const sets = criteria.flatMap((c) => {
    if (c.op === "home" && fact === "homes.dwelling") return [c.met, c.authority, c.unheld];
    return c.op === "oneOf" && c.fact === fact ? [c.values, c.authority] : [];
  });
  // Who studies, has graduated or has served is asked for a former hukou: `none` is told apart.
  const separate = fact === "military" || fact.startsWith("education.") ? [["none"]] : [];
  const signature = (value: string): string =>
    [...sets, ...separate].map((set) => (set.includes(value) ? 1 : 0)).join("");
  const groups = new Map<string, string[]>();
  for (const value of values) groups.set(signature(value), [...(groups.get(signature(value)) ?? []), value]);
  return [...groups.values()].map((alike) => ({ value: alike[0] ?? "", alike }));
}

function numberCells(fact: FactName, largest: number, criteria: readonly Criterion[]): readonly Cell[] {
  // Who is grown can hold a home that nobody is named for.
  const cuts = new Set(fact === "ageYears" ? [0, grownAgeYears] : [0]);
  for (const c of criteria) {
    if (c.op === "atMost" && c.fact === fact) cuts.add(c.value + 1);
    if (c.op === "ageAtSettling" && fact === "ageYears") cuts.add(c.years);
    if (c.op === "atLeast" && c.facts.some((name) => name === fact)) cuts.add(c.value);
  }
  return [...cuts]
    .filter((n) => n <= largest)
    .sort((a, b) => a - b)
    .map(only);
}

/** The divisions that a policy speaks of, the jurisdiction's own among them, longest first; then everywhere else. */
function divisionCells(own: string, criteria: readonly Criterion[]): readonly Cell[] {
  const divisions = new Set([
    own,
    ...criteria.flatMap((c) => ((c.op === "lies" || c.op === "origin") && c.division ? [c.division] : [])),
  ]);
  const ordered = [...divisions].sort((a, b) => b.length - a.length);
  return [
    ...ordered.map((division): Cell => ({ value: division.padEnd(6, "z"), alike: [division] })),
    { value: farAway, alike: ["elsewhere"] },
  ];
}

const subsets = (values: readonly string[]): readonly (readonly string[])[] =>
  values.reduce<readonly (readonly string[])[]>(
    (sets, value) => [...sets, ...sets.map((set) => [...set, value])],
    [[]],
  );
