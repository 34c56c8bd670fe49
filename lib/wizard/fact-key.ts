import { factCatalogue, factNames, type FactName, type FactRef } from "@/policies/fact-catalogue";
import type { Household } from "@/policies/facts";
import { jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";

/** One fact of one household: its key in a list, its path in the household, and back. */
export type Ref = FactRef<JurisdictionId>;
export type Path = readonly (string | number)[];

const isFact = (name: string | undefined): name is FactName => factNames.some((fact) => fact === name);
const isPlace = (name: string | undefined): name is JurisdictionId => jurisdictionIds.some((id) => id === name);

export const keyOf = ({ fact, person, jurisdiction }: Ref): string => `${fact} ${person ?? "-"} ${jurisdiction ?? "-"}`;

export function refAt(key: string): Ref {
  const [fact, person, place] = key.split(" ");
  if (!isFact(fact)) throw new Error("not a fact key");
  return { fact, person: person === "-" ? null : (person ?? null), jurisdiction: isPlace(place) ? place : null };
}

/** Where the fact stands in the household. Somebody who is nobody stands at -1, where nothing is. */
export function pathOf(household: Household, { fact, person, jurisdiction }: Ref): Path {
  const names = fact.split(".");
  const index = household.people.findIndex(({ id }) => id === person);
  switch (factCatalogue[fact].scope) {
    case "household": return names;
    case "destination": return ["destinations", jurisdiction ?? "", ...names.slice(1)];
    case "person": return ["people", index, ...names];
    case "tie": return ["people", index, "ties", jurisdiction ?? "", ...names];
  }
}

/** Which fact stands at this path; `null` for what no criterion reads. */
export function refOf(household: Household, path: Path): Ref | null {
  const [first, second, ...rest] = path.map(String);
  const person = first === "people" ? (household.people[Number(second)]?.id ?? null) : null;
  const inPlace = first === "destinations" ? second : rest[0] === "ties" ? rest[1] : undefined;
  const jurisdiction = isPlace(inPlace) ? inPlace : null;
  const names = first === "destinations" ? ["destination", ...rest] : first === "people" ? (jurisdiction ? rest.slice(2) : rest) : path;
  const fact = names.join(".");
  return isFact(fact) ? { fact, person, jurisdiction } : null;
}

export function factKey(household: Household, path: Path): string {
  const ref = refOf(household, path);
  if (!ref) throw new Error("not the path of a fact");
  return keyOf(ref);
}
