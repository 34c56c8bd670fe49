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

/** The same household with some facts otherwise; `null` forgets one. */
export function withFacts(household: Household, changes: readonly { ref: FactRef; value: Value | null }[]): Household {
  const other = structuredClone(household);
  for (const { ref, value } of changes) put(other, pathOf(other, ref), value);
  return other;
}

function put(into: object, [key, ...rest]: readonly (string | number)[], value: unknown): void {
  if (key === undefined) return;
  if (rest.length === 0) {
    if (value === null) Reflect.deleteProperty(into, key);
    else Reflect.set(into, key, value);
    return;
  }
  if (Reflect.get(into, key) == null) {
    if (value === null) return;
    Reflect.set(into, key, {});
  }
  put(Reflect.get(into, key) as object, rest, value);
}
