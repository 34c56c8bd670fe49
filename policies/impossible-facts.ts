import type { Household, Person, Tie } from "./facts";
import { jurisdictionIds } from "./jurisdictions";
import { monthsOfLife } from "./vocabulary";

/** A combination of facts that cannot be true, at the field that has to change (contract §1, "Refused as impossible"). */
export interface ImpossibleFact {
  path: (string | number)[];
  code:
    | "noApplicant" | "severalApplicants" | "repeatedId" | "severalSpouses" | "unknownHolder" | "spouseTooYoung" | "spouseNeverMarried"
    | "parentNotOlder" | "childNotYounger" | "marriedUnder16" | "moreMonthsThanLife";
}

const marriageAgeYears = 16;

/** @returns every impossible combination, not the first; empty when the household is possible. */
export function findImpossibleFacts(household: Household): ImpossibleFact[] {
  return [...roles(household), ...holders(household), ...household.people.flatMap((person, index) => [...ages(household, person, index), ...months(person, index)])];
}

function roles({ people }: Household): ImpossibleFact[] {
  const found: ImpossibleFact[] = [];
  const repeats = (relation: string, code: ImpossibleFact["code"]) =>
    people.forEach((person, index) => {
      const first = people.findIndex((other) => other.relation === relation);
      if (person.relation === relation && index !== first) found.push({ path: ["people", index, "relation"], code });
    });
  if (!people.some((person) => person.relation === "applicant")) found.push({ path: ["people"], code: "noApplicant" });
  repeats("applicant", "severalApplicants");
  repeats("spouse", "severalSpouses");
  people.forEach((person, index) => {
    if (people.findIndex((other) => other.id === person.id) !== index) found.push({ path: ["people", index, "id"], code: "repeatedId" });
  });
  return found;
}

function holders({ people, destinations }: Household): ImpossibleFact[] {
  return jurisdictionIds.flatMap((id): ImpossibleFact[] => {
    const holder = destinations?.[id]?.dwellingHolder;
    const nobody = holder != null && !people.some((person) => person.id === holder);
    return nobody ? [{ path: ["destinations", id, "dwellingHolder"], code: "unknownHolder" }] : [];
  });
}

function ages({ people }: Household, person: Person, index: number): ImpossibleFact[] {
  const found: ImpossibleFact[] = [];
  const { ageYears: age, maritalStatus, relation } = person;
  const applicantAge = people.find((other) => other.relation === "applicant")?.ageYears;
  const add = (field: string, code: ImpossibleFact["code"]) => found.push({ path: ["people", index, field], code });
  if (relation === "spouse" && maritalStatus === "neverMarried") add("maritalStatus", "spouseNeverMarried");
  if (age == null) return found;
  if (relation === "spouse" && age < marriageAgeYears) add("ageYears", "spouseTooYoung");
  else if (age < marriageAgeYears && maritalStatus != null && maritalStatus !== "neverMarried") add("maritalStatus", "marriedUnder16");
  if (applicantAge != null && relation === "parent" && age <= applicantAge) add("ageYears", "parentNotOlder");
  if (applicantAge != null && relation === "child" && age >= applicantAge) add("ageYears", "childNotYounger");
  return found;
}

const lifeMonths = ["monthsLived", "monthsWorked", "taxMonths", "settledMonthsAgo"] as const satisfies readonly (keyof Tie)[];

function months(person: Person, index: number): ImpossibleFact[] {
  if (person.ageYears == null) return [];
  const most = monthsOfLife(person.ageYears);
  return jurisdictionIds.flatMap((id) => {
    const tie = person.ties?.[id];
    const stated: [string[], number | null | undefined][] = [
      ...lifeMonths.map((name): [string[], number | null | undefined] => [[name], tie?.[name]]),
      [["pensionMonths", "employee"], tie?.pensionMonths?.employee],
      [["pensionMonths", "resident"], tie?.pensionMonths?.resident],
    ];
    return stated
      .filter(([, value]) => value != null && value > most)
      .map(([path]): ImpossibleFact => ({ path: ["people", index, "ties", id, ...path], code: "moreMonthsThanLife" }));
  });
}
