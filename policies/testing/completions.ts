import { liesIn, placesOfRegistration, type HukouFacts } from "../areas";
import { findImpossibleFacts, statedSpouse } from "../facts/impossible";
import type { Value } from "../facts/row";
import { refKey, rowOf, type FactRef } from "../facts/rows";
import type { Household, Person } from "../facts/schema";
import { grownAgeYears, none } from "../facts/vocabulary";
import { factIn, withFacts } from "../facts/with-fact";
import { jurisdictionIds, seatOf, type JurisdictionId } from "../jurisdictions";
import { valuesOf } from "./stated-refs";
import { possibleParents, possibleRelations, possibleSpouses } from "./kin-completions";

/** Every way in which what is not known of a household can turn out, from contract §1 and §2 alone and with values that are not the engine's own. */

/** Nobody shares an object with anybody: what is changed or forgotten of one is not of the other. */
export const ownFacts = (household: Household): Household => JSON.parse(JSON.stringify(household)) as Household;

/** Whose word comes first: of kin and ages the rest depends. */
const order = ["relation", "ageYears", "maritalStatus", "spouse", "parents", "hukou.kind", "hukou.division"];
const rank = ({ fact }: FactRef): number => (order.includes(fact) ? order.indexOf(fact) : order.length);

/** @returns `null` where there are more than so many */
export function completions(household: Household, unknown: readonly FactRef[], most: number): Household[] | null {
  let all = [household];
  const open = [...unknown, ...unknown.flatMap((ref) => divisionWith(household, ref))].sort(
    (a, b) => rank(a) - rank(b),
  );
  for (const ref of open) {
    all = all.flatMap((one) =>
      valuesFor(one, ref).map((value) => (value === null ? one : withFacts(one, [{ ref, value }]))),
    );
    if (all.length > most * 20) return null;
  }
  all = all
    .flatMap((one) =>
      furtherUnknown(one).reduce<Household[]>(
        (sum, ref) =>
          sum.flatMap((other) =>
            valuesFor(other, ref).map((value) => (value === null ? other : withFacts(other, [{ ref, value }]))),
          ),
        [one],
      ),
    )
    .filter((one) => findImpossibleFacts(one).length === 0);
  return all.length > most ? null : all;
}

/** Whoever turns out to have a hukou has it somewhere. */
const divisionWith = (household: Household, ref: FactRef): FactRef[] => {
  const division: FactRef = { ...ref, fact: "hukou.division" };
  return ref.fact === "hukou.kind" && factIn(household, division) === null ? [division] : [];
};

const whose = { jurisdiction: null, area: null, register: null };

/** A hukou that turns out to be one brings questions of its own. */
function furtherUnknown(household: Household): FactRef[] {
  return household.people.flatMap((person): FactRef[] => {
    const { id, formerHukou } = person;
    if (formerHukou?.kind != null || !asksForFormerHukou(person)) return [];
    return [
      { ...whose, fact: "formerHukou.kind", person: id },
      ...(formerHukou?.division == null ? [{ ...whose, fact: "formerHukou.division" as const, person: id }] : []),
    ];
  });
}

function asksForFormerHukou({ hukou, education, military, ties }: Person): boolean {
  const isAsked = hukou?.kind === "urban" || hukou?.kind === none;
  const said = [
    education?.graduated,
    education?.admitted,
    military,
    ...Object.values(ties ?? {}).map((tie) => tie?.registeredIn),
  ];
  return isAsked && said.some((value) => value != null && value !== none);
}

/** What an unknown fact can be once all before it is known; `null`: nothing is to be said, for silence has one meaning. */
function valuesFor(household: Household, ref: FactRef): readonly (Value | null)[] {
  const person = household.people.find(({ id }) => id === ref.person);
  const { young } = rowOf(ref.fact);
  if (young && person?.ageYears != null && person.ageYears < young.until) return [young.value];
  return (person ? ofPerson(household, person, ref) : ofHousehold(household, ref)) ?? valuesOf(household, ref);
}

function ofHousehold(household: Household, { fact }: FactRef): readonly (Value | null)[] | undefined {
  if (fact !== "homes.dwellingHolders") return undefined;
  const ids = household.people.map(({ id }) => id);
  const grown = household.people.filter(({ ageYears }) => (ageYears ?? 0) >= grownAgeYears);
  if (grown.length === 1) return [grown.map(({ id }) => id)];
  return [
    [],
    ...ids.map((id) => [id]),
    ...ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other])),
    ids,
  ];
}

/** Codes of whole cities leave open whether somebody is registered in their own districts. */
const cities = jurisdictionIds
  .map((id) => seatOf(id).division)
  .filter(({ length }) => length === 4)
  .map((code) => `${code}00`);

/** Where the hukou leaves no choice nothing is said. */
function placesFor(id: JurisdictionId, hukou: HukouFacts): readonly (string | null)[] {
  const places = placesOfRegistration(seatOf(id), hukou);
  return places.length === 1 ? [null] : places;
}

function ofPerson(household: Household, person: Person, ref: FactRef): readonly (Value | null)[] | undefined {
  const { hukou, education } = person;
  const place = ref.jurisdiction as JurisdictionId | null;
  switch (ref.fact) {
    case "relation":
      return possibleRelations(household, person.id);
    case "spouse":
      return possibleSpouses(household, person.id);
    case "parents":
      return possibleParents(household, person.id);
    case "maritalStatus":
      return statedSpouse(household.people, person) === null ? undefined : ["married"];
    case "wantsToMove":
      return [null];
    case "register":
      return Object.keys(household.registers ?? {}).length > 1 ? undefined : [null];
    case "livesInFamilyHome":
      return household.people.length === 1 ? [null] : undefined;
    case "hukou.division":
      return hukou?.kind === "rural" || hukou?.kind === "urban" ? [...valuesOf(household, ref), ...cities] : [null];
    case "formerHukou.kind":
    case "formerHukou.division":
      return asksForFormerHukou(person) ? undefined : [null];
    case "education.graduated":
      return education?.graduatedOverseas ? valuesOf(household, ref).filter((level) => level !== none) : undefined;
    case "studiesIn":
      return place && liesIn(education?.admittedIn, seatOf(place).division) === false ? [null] : undefined;
    case "registeredIn":
      return place && hukou?.kind ? placesFor(place, { kind: hukou.kind, division: hukou.division }) : undefined;
    case "settledMonthsAgo":
      return [null];
    default:
      return undefined;
  }
}

/** The facts in which two completions of one household say different things; where one of them says nothing, it follows. */
export const differing = (one: Household, other: Household, refs: readonly FactRef[]): FactRef[] =>
  refs.filter((ref) => {
    const [a, b] = [factIn(one, ref), factIn(other, ref)];
    return a !== null && b !== null && JSON.stringify(a) !== JSON.stringify(b);
  });

export const keysOf = (refs: readonly FactRef[]): string[] => refs.map(refKey).sort();
