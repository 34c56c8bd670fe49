import type { Value } from "@/policies/facts/row";
import type { Household } from "@/policies/facts/schema";
import { pathOf } from "@/policies/facts/with-fact";
import type { Ref } from "../wizard/fact-key";
import { memberName } from "./read-value";

interface Booklets {
  household: Household;
  booklets: string[];
}

/** Whatever the table calls a booklet, it is the first, the second, … of the household. */
export function bookletOf({ household, booklets }: Booklets, name: string): string {
  const called = memberName(name);
  if (!booklets.includes(called)) booklets.push(called);
  const id = `R${booklets.indexOf(called) + 1}`;
  household.registers = { ...household.registers, [id]: household.registers?.[id] ?? {} };
  return id;
}

/** The booklet of somebody; the only one where there is one, `null` where that is not known. */
export function registerOf({ household, booklets }: Booklets, person: string): string | null {
  const own = household.people.find(({ id }) => id === person)?.register;
  return own ?? (booklets.length > 1 ? null : "R1");
}

/** States a fact in a household that is being made. */
export function put(household: Household, ref: Ref, value: Value | null): void {
  const path = pathOf(household, ref);
  const last = path.pop() ?? "";
  let inside: object = household;
  for (const key of path) {
    const next: unknown = Reflect.get(inside, key) ?? {};
    Reflect.set(inside, key, next);
    inside = next as object;
  }
  Reflect.set(inside, last, value);
}
