import { factNames, rowOf, type FactName, type FactRef } from "@/policies/facts/rows";
import type { Household } from "@/policies/facts/schema";
import { jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";

/** One fact of one household: its key in a list (`refKey`), its path in the household (`pathOf`), and back. */
export type Ref = FactRef<JurisdictionId>;
export type Path = readonly (string | number)[];

const isFact = (name: string | undefined): name is FactName => factNames.some((fact) => fact === name);
const isPlace = (name: string | undefined): name is JurisdictionId => jurisdictionIds.some((id) => id === name);

/** A fact and whose it is; what is not named is nobody's. */
export const about = (
  fact: FactName,
  { person = null, jurisdiction = null, area = null, register = null }: Partial<Ref> = {},
): Ref => ({ fact, person, jurisdiction, area, register });

/** @returns the ref that a key stands for; `null` when there is no such fact or place (any more). */
export function refOfKey(key: string): Ref | null {
  const [fact, person, place, area, register] = key.split(" ");
  if (!isFact(fact) || (place && !isPlace(place))) return null;
  return about(fact, {
    person: person || null,
    jurisdiction: isPlace(place) ? place : null,
    area: area || null,
    register: register || null,
  });
}

export function refAt(key: string): Ref {
  const ref = refOfKey(key);
  if (!ref) throw new Error("not a fact key");
  return ref;
}

/** Which fact stands at this path, or holds what stands there; `null` for what is no fact. */
export function refOf(household: Household, path: Path): Ref | null {
  const [first, second, third, fourth, ...rest] = path.map(String);
  if (first === "registers") return found([third, fourth], "register", { register: second ?? null });
  if (first === "destinations")
    return isPlace(second) ? found(["homes", rest[0]], "home", { jurisdiction: second, area: fourth ?? null }) : null;
  if (first !== "people") return found([first, second], "household", {});
  const person = household.people[Number(second)]?.id ?? null;
  if (third !== "ties") return found([third, fourth], "person", { person });
  return isPlace(fourth) ? found(rest, "tie", { person, jurisdiction: fourth }) : null;
}

/** The fact with the longest of these names. */
function found(names: readonly (string | undefined)[], scope: string, whose: Partial<Ref>): Ref | null {
  const [head, tail] = names;
  const fact = [`${head}.${tail}`, head].find((name) => isFact(name));
  return isFact(fact) && rowOf(fact).scope === scope ? about(fact, whose) : null;
}
