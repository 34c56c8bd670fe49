import type { Household } from "@/policies/facts";
import { pathOf, type Path, type Ref } from "./fact-key";

export type FactValue = string | number | boolean | readonly string[];

const isValue = (value: unknown): value is FactValue => ["string", "number", "boolean"].includes(typeof value) || Array.isArray(value);

export const hasPerson = ({ people }: Household, id: string | null): boolean => id === null || people.some((person) => person.id === id);

/** What is stated about a fact; `null` when nothing. */
export function readFact(household: Household, ref: Ref): FactValue | null {
  let at: unknown = household;
  for (const step of pathOf(household, ref)) {
    if (typeof at !== "object" || at === null) return null;
    at = Reflect.get(at, step);
  }
  return isValue(at) ? at : null;
}

export const withFact = (household: Household, ref: Ref, value: FactValue | null): Household =>
  withValueAt(household, pathOf(household, ref), value);

/** A copy with one value put in or, with `null`, taken out. Objects on the way are made. */
export function withValueAt(household: Household, path: Path, value: FactValue | null): Household {
  const copy = structuredClone(household);
  const last = path.at(-1);
  if (last === undefined || path.includes(-1)) return copy;
  let at: object = copy;
  for (const step of path.slice(0, -1)) {
    if (Reflect.get(at, step) == null) Reflect.set(at, step, {});
    at = Reflect.get(at, step);
  }
  if (value === null) Reflect.deleteProperty(at, last);
  else Reflect.set(at, last, value);
  return copy;
}
