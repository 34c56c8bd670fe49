import type { Value } from "./row";
import { rowOf, type FactRef } from "./rows";
import type { Household } from "./household";

/** Where a fact stands in a household, from the outside inwards. */
export function pathOf(
  household: Household,
  { fact, person, jurisdiction, area, register }: FactRef,
): (string | number)[] {
  const inside = fact.split(".");
  switch (rowOf(fact).scope) {
    case "household":
      return inside;
    case "register":
      return ["registers", register ?? "", ...inside];
    case "home":
      return ["destinations", jurisdiction ?? "", "homes", area ?? "", ...inside.slice(1)];
    case "person":
      return ["people", indexOf(household, person), ...inside];
    case "tie":
      return ["people", indexOf(household, person), "ties", jurisdiction ?? "", ...inside];
  }
}

const indexOf = ({ people }: Household, person: string | null): number => people.findIndex(({ id }) => id === person);

/** @returns what is stated of a fact; `null` when nothing is. */
export function factIn(household: Household, ref: FactRef): Value | null {
  let at: unknown = household;
  for (const key of pathOf(household, ref)) {
    if (typeof at !== "object" || at === null) return null;
    at = Reflect.get(at, key);
  }
  return (at as Value | null | undefined) ?? null;
}

/** The same household with some facts otherwise; `null` forgets one. What does not change is shared with the household that is given. */
export const withFacts = (household: Household, changes: readonly { ref: FactRef; value: Value | null }[]): Household =>
  changes.reduce((other, { ref, value }) => set(other, pathOf(other, ref), value) as Household, household);

function set(inside: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const before: unknown = typeof inside === "object" && inside !== null ? Reflect.get(inside, key) : undefined;
  if (value === null && (before == null || rest.length === 0)) return without(inside, key);
  const copy = Array.isArray(inside) ? [...(inside as unknown[])] : { ...(inside as object | null) };
  Reflect.set(copy, key, set(before, rest, value));
  return copy;
}

function without(inside: unknown, key: string | number): unknown {
  if (typeof inside !== "object" || inside === null || Reflect.get(inside, key) === undefined) return inside;
  const copy = { ...inside };
  Reflect.deleteProperty(copy, key);
  return copy;
}
