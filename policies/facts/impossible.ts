import { canBeRegisteredIn } from "../areas";
import { jurisdictionIds, seatOf } from "../jurisdictions";
import type { Household, Person } from "./household";
import { elsewhere, grownAgeYears, hukouKinds, monthsOfLife, none, outsideMainlandCodes } from "./vocabulary";

/** A combination of facts that cannot be true, at the field that has to change (contract §1, "Refused as impossible"). */
export interface ImpossibleFact {
  path: (string | number)[];
  code: ImpossibleCode;
}

export const impossibleCodes = [
  "noApplicant",
  "severalApplicants",
  "repeatedId",
  "severalSpouses",
  "unknownPerson",
  "unknownRegister",
  "marriageNotMutual",
  "marriedToOneself",
  "spouseElsewhere",
  "spouseNeverMarried",
  "spouseTooYoung",
  "marriedUnder16",
  "tooManyParents",
  "parentNotOlder",
  "childWithoutParents",
  "circleOfParents",
  "hukouNoneWithDivision",
  "outsideMainlandDivision",
  "registeredElsewhere",
  "settledNowhere",
  "moreMonthsThanLife",
] as const;
export type ImpossibleCode = (typeof impossibleCodes)[number];

/** @returns every impossible combination, not the first; empty when the household is possible. */
export function findImpossibleFacts(household: Household): ImpossibleFact[] {
  const { people } = household;
  return [
    ...roles(people),
    ...names(household),
    ...people.flatMap((person, index) => [
      ...marriage(people, person, index),
      ...parents(people, person, index),
      ...hukou(person, index),
      ...months(person, index),
    ]),
  ];
}

const at = (index: number, ...path: (string | number)[]): (string | number)[] => ["people", index, ...path];

function roles(people: readonly Person[]): ImpossibleFact[] {
  const found: ImpossibleFact[] = [];
  const repeats = (relation: string, code: ImpossibleCode): void =>
    people.forEach((person, index) => {
      const first = people.findIndex((other) => other.relation === relation);
      if (person.relation === relation && index !== first) found.push({ path: at(index, "relation"), code });
    });
  if (!people.some((person) => person.relation === "applicant")) found.push({ path: ["people"], code: "noApplicant" });
  repeats("applicant", "severalApplicants");
  repeats("spouse", "severalSpouses");
  people.forEach(({ id }, index) => {
    if (people.findIndex((other) => other.id === id) !== index)
      found.push({ path: at(index, "id"), code: "repeatedId" });
  });
  return found;
}

/** People and booklets that are named and are not there. */
function names({ people, registers, destinations }: Household): ImpossibleFact[] {
  const isNobody = (id: string): boolean => !people.some((person) => person.id === id);
  const list = (ids: readonly string[] | null | undefined, path: (string | number)[]): ImpossibleFact[] =>
    (ids ?? []).flatMap((id, index) =>
      isNobody(id) ? [{ path: [...path, index], code: "unknownPerson" as const }] : [],
    );
  return [
    ...people.flatMap(({ spouse, parents: listed, register }, index): ImpossibleFact[] => [
      ...(spouse != null && spouse !== elsewhere && isNobody(spouse)
        ? [{ path: at(index, "spouse"), code: "unknownPerson" as const }]
        : []),
      ...list(listed, at(index, "parents")),
      ...(register != null && !Object.hasOwn(registers ?? {}, register)
        ? [{ path: at(index, "register"), code: "unknownRegister" as const }]
        : []),
    ]),
    ...jurisdictionIds.flatMap((id) =>
      Object.entries(destinations?.[id]?.homes ?? {}).flatMap(([area, home]) =>
        list(home?.dwellingHolders, ["destinations", id, "homes", area, "dwellingHolders"]),
      ),
    ),
  ];
}

/** Whom the word of relation or a statement marries somebody to. */
export function statedSpouse(people: readonly Person[], person: Person): string | null {
  if (person.spouse != null) return person.spouse;
  const other = people.find(({ id, spouse }) => spouse === person.id && id !== person.id);
  if (other) return other.id;
  const pair = person.relation === "applicant" ? "spouse" : person.relation === "spouse" ? "applicant" : null;
  return (pair && people.find(({ relation }) => relation === pair)?.id) ?? null;
}

function marriage(people: readonly Person[], person: Person, index: number): ImpossibleFact[] {
  const found: ImpossibleFact[] = [];
  const { id, relation, spouse, ageYears: age, maritalStatus } = person;
  const add = (field: string, code: ImpossibleCode): number => found.push({ path: at(index, field), code });
  const byRelation =
    relation === "applicant"
      ? people.find((other) => other.relation === "spouse")
      : relation === "spouse"
        ? people.find((other) => other.relation === "applicant")
        : undefined;
  if (spouse === id) add("spouse", "marriedToOneself");
  else if (spouse === elsewhere && byRelation) add("spouse", "spouseElsewhere");
  else if (spouse != null && spouse !== elsewhere) {
    const other = people.find((one) => one.id === spouse);
    if (byRelation && byRelation.id !== spouse) add("spouse", "severalSpouses");
    else if (other && other.spouse != null && other.spouse !== id) add("spouse", "marriageNotMutual");
    else if (people.some((one) => one.id !== id && one.id !== spouse && one.spouse === spouse))
      add("spouse", "severalSpouses");
  }
  const isSpouse = statedSpouse(people, person) !== null;
  if (isSpouse && maritalStatus === "neverMarried") add("maritalStatus", "spouseNeverMarried");
  if (age == null || age >= grownAgeYears) return found;
  if (isSpouse) add("ageYears", "spouseTooYoung");
  else if (maritalStatus != null && maritalStatus !== "neverMarried") add("maritalStatus", "marriedUnder16");
  return found;
}

const mostParents = 2;

function parents(
  people: readonly Person[],
  { id, relation, ageYears: age, parents: listed }: Person,
  index: number,
): ImpossibleFact[] {
  if (!listed) return [];
  const found: ImpossibleFact[] = [];
  const add = (code: ImpossibleCode): number => found.push({ path: at(index, "parents"), code });
  if (new Set(listed).size > mostParents) add("tooManyParents");
  if (listed.length === 0 && relation === "child") add("childWithoutParents");
  const ages = listed.map((parent) => people.find((person) => person.id === parent)?.ageYears);
  if (age != null && ages.some((parentAge) => parentAge != null && parentAge <= age)) add("parentNotOlder");
  if (isOwnAncestor(people, id)) add("circleOfParents");
  return found;
}

function isOwnAncestor(people: readonly Person[], id: string): boolean {
  const seen = new Set<string>();
  const reach = (of: string): void => {
    for (const parent of people.find((person) => person.id === of)?.parents ?? []) {
      if (!seen.has(parent)) {
        seen.add(parent);
        reach(parent);
      }
    }
  };
  reach(id);
  return seen.has(id);
}

function hukou({ hukou: stated, ties }: Person, index: number): ImpossibleFact[] {
  const found: ImpossibleFact[] = [];
  const { kind, division } = stated ?? {};
  if (kind === none && division != null)
    found.push({ path: at(index, "hukou", "division"), code: "hukouNoneWithDivision" });
  const isOutside = division != null && outsideMainlandCodes.some((code) => division.startsWith(code));
  if (isOutside && kind != null && kind !== "outsideMainland")
    found.push({ path: at(index, "hukou", "division"), code: "outsideMainlandDivision" });
  for (const id of jurisdictionIds) {
    const tie = ties?.[id];
    const { registeredIn, settledMonthsAgo } = tie ?? {};
    if (settledMonthsAgo != null && (registeredIn == null || registeredIn === none))
      found.push({ path: at(index, "ties", id, "settledMonthsAgo"), code: "settledNowhere" });
    if (registeredIn == null) continue;
    const possible = (kind == null ? hukouKinds : [kind]).some((one) =>
      canBeRegisteredIn(seatOf(id), { kind: one, division }, registeredIn),
    );
    if (!possible) found.push({ path: at(index, "ties", id, "registeredIn"), code: "registeredElsewhere" });
  }
  return found;
}

const lifeMonths = ["monthsLived", "monthsWorked"] as const;

function months({ ageYears, ties }: Person, index: number): ImpossibleFact[] {
  if (ageYears == null) return [];
  const most = monthsOfLife(ageYears);
  return jurisdictionIds.flatMap((id) => {
    const tie = ties?.[id];
    const stated: [string[], number | null | undefined][] = [
      ...lifeMonths.map((name): [string[], number | null | undefined] => [[name], tie?.[name]]),
      [["pensionMonths", "employee"], tie?.pensionMonths?.employee],
      [["pensionMonths", "resident"], tie?.pensionMonths?.resident],
    ];
    return stated
      .filter(([, value]) => value != null && value > most)
      .map(([path]): ImpossibleFact => ({ path: at(index, "ties", id, ...path), code: "moreMonthsThanLife" }));
  });
}
