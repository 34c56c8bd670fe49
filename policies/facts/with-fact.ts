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
export function withFacts(household: Household, changes: readonly { ref: FactRef; value: Value | null }[]): Household {
  const own = new WeakSet<object>();
  return changes.reduce(
    (other, { ref, value }) => set(other, pathOf(other, ref), 0, value, own) as Household,
    household,
  );
}

type Inside = Record<string | number, unknown>;
const isInside = (value: unknown): value is Inside => typeof value === "object" && value !== null;

/** @param own what was copied already, and is written to without another copy */
function set(
  inside: unknown,
  path: readonly (string | number)[],
  depth: number,
  value: unknown,
  own: WeakSet<object>,
): unknown {
  const key = path[depth];
  if (key === undefined) return value;
  const before = isInside(inside) ? inside[key] : undefined;
  const isForgotten = value === null && (before == null || depth === path.length - 1);
  if (isForgotten && before === undefined) return inside;
  const copy = owned(inside, own);
  if (isForgotten) Reflect.deleteProperty(copy, key);
  else copy[key] = set(before, path, depth + 1, value, own);
  return copy;
}

function owned(inside: unknown, own: WeakSet<object>): Inside {
  if (isInside(inside) && own.has(inside)) return inside;
  const copy = (Array.isArray(inside) ? [...(inside as unknown[])] : { ...(inside as object | null) }) as Inside;
  own.add(copy);
  return copy;
}
