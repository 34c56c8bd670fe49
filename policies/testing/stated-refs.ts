import type { Value } from "../facts/row";
import { factNames, type FactRef, rowOf } from "../facts/rows";
import type { Household } from "../facts/schema";
import { elsewhere, grownAgeYears, monthsOfLife, none } from "../facts/vocabulary";
import { factIn, withFacts } from "../facts/with-fact";
import { areaIds, type JurisdictionId, jurisdictionIds } from "../jurisdictions";
import { agesOf } from "./kin-shapes";

/** Families of every kind for property tests. Values stand on both sides of every threshold and are not the engine's own cells. */

const months = [0, 1, 6, 11, 12, 13, 23, 24, 25, 35, 36, 37, 60];
/** Counties and cities' own districts: a province's code alone is itself an open question. */
export const divisions = [
  "630102",
  "630122",
  "630123",
  "632200",
  "371000",
  "371082",
  "370100",
  "520502",
  "520525",
  "210602",
  "210624",
  "330106",
  "330782",
  "410100",
];

/** Values worth trying for a fact of this household. */
export function valuesOf(household: Household, { fact, person, jurisdiction }: FactRef): readonly Value[] {
  const { type, values } = rowOf(fact);
  const others = household.people.map(({ id }) => id).filter((id) => id !== person || fact === "homes.dwellingHolders");
  switch (type) {
    case "number":
      return fact === "ageYears" ? [...new Set(Object.values(agesOf).flat())] : monthsFor(household, person);
    case "division":
      return fact === "hukou.division" ? [...divisions, "810000"] : divisions;
    case "school":
      return [elsewhere, ...divisions];
    case "list":
      return [[], ...(values as readonly string[]).map((value) => [value])];
    case "place":
      return areaIds(jurisdiction as JurisdictionId);
    case "placeOrNone":
      return [...areaIds(jurisdiction as JurisdictionId), none];
    case "register":
      return Object.keys(household.registers ?? {});
    case "spouse":
      return [elsewhere, ...others];
    case "people":
      return [
        [],
        ...others.map((id) => [id]),
        ...others.flatMap((one, index) => others.slice(index + 1).map((other) => [one, other])),
      ];
    case "boolean":
    case "oneOf":
      return values as readonly Value[];
  }
}

function monthsFor({ people }: Household, person: string | null): readonly number[] {
  const most = monthsOfLife(people.find(({ id }) => id === person)?.ageYears ?? grownAgeYears);
  return months.filter((value) => value <= most);
}

/** Every fact that can be stated of this household. */
export function refsOf(household: Household): FactRef[] {
  const places = jurisdictionIds.filter((id) => household.destinations?.[id] != null);
  const nobody = { person: null, jurisdiction: null, area: null, register: null };
  return factNames.flatMap((fact): FactRef[] => {
    switch (rowOf(fact).scope) {
      case "household":
        return [{ fact, ...nobody }];
      case "register":
        return Object.keys(household.registers ?? {}).map((register) => ({ fact, ...nobody, register }));
      case "home":
        return places.flatMap((jurisdiction) =>
          areaIds(jurisdiction, "home").map((area) => ({ fact, ...nobody, jurisdiction, area })),
        );
      case "person":
        return household.people.map(({ id }) => ({ fact, ...nobody, person: id }));
      case "tie":
        return places.flatMap((jurisdiction) =>
          household.people.map(({ id }) => ({ fact, ...nobody, person: id, jurisdiction })),
        );
    }
  });
}

/** Of those the ones that somebody has stated; who answers is no question. */
export const statedRefs = (household: Household): FactRef[] =>
  refsOf(household).filter(
    (ref) => factIn(household, ref) !== null && (ref.fact !== "relation" || factIn(household, ref) !== "applicant"),
  );

export const forget = (household: Household, refs: readonly FactRef[]): Household =>
  withFacts(
    household,
    refs.map((ref) => ({ ref, value: null })),
  );
