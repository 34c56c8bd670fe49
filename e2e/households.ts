import type { Household, Person } from "../policies/facts";
import { jurisdictionIds, type JurisdictionId } from "../policies/jurisdictions";
import type { Answers } from "../lib/session/answers";
import { withPlaces } from "../lib/wizard/places";
import { noAnswers } from "../lib/wizard/start";

const four: Person[] = [
  { id: "P1", relation: "applicant", ageYears: 36 },
  { id: "P2", relation: "spouse", ageYears: 34 },
  { id: "P3", relation: "child", ageYears: 19 },
  { id: "P4", relation: "parent", ageYears: 66 },
];

const relatives: Person[] = Array.from({ length: 8 }, (_, index) => ({ id: `P${index + 5}`, relation: "sibling", ageYears: 20 + index }));

type About = Omit<Person, "id" | "relation" | "ageYears">;

const everywhere = (tie: object): Person["ties"] => Object.fromEntries(jurisdictionIds.map((id) => [id, tie])) as Person["ties"];

/** Answers of a family that has come as far as `about` says, with all five places in view. */
function answersOf(people: readonly Person[], about: About = {}, household: Partial<Household> = {}, places: readonly JurisdictionId[] = jurisdictionIds): Answers {
  const told = withPlaces({ ...noAnswers, household: { ...noAnswers.household, ...household, people: people.map((person) => ({ ...person, ...about })) } }, places);
  return { ...told, trail: ["places", "family"] };
}

/** Families that have come more or less far: each question page is open to one of them at least. */
export const families: readonly Answers[] = [
  answersOf(four),
  answersOf(four, { hukou: { kind: "rural", division: "210300" } }),
  answersOf(four, { hukou: { kind: "rural", division: "210300" }, education: { status: "graduated" } }),
  answersOf(four, { ties: everywhere({ work: "employed" }) }),
  answersOf(four, { hukou: { kind: "rural", division: "210300" }, ties: everywhere({ work: "employed" }) }),
  answersOf(four, { military: "resettledOfficer" }),
  answersOf(four, { ties: everywhere({ work: "employed" }), qualification: { professionalTitle: "junior", vocationalSkill: "junior" } }),
  answersOf(four, { hukou: { kind: "urban", division: "371000" }, education: { status: "graduated" } }, { destinations: { weihai: { placeType: "villageOfOrigin" } } }),
  answersOf(four, { hukou: { kind: "urban", division: "371000" }, ties: { weihai: { settledMonthsAgo: 12 }, dandong: { settledMonthsAgo: 12 } } }, { destinations: { weihai: { placeType: "cityOrTown" }, dandong: { placeType: "cityProper" } } }),
];

/** The father moves to Weihai; his wife and the child who starts school live there and stay registered in the village. */
export const onlyFatherMoves: Answers = answersOf(
  [{ id: "P1", relation: "applicant", ageYears: 36 }, { id: "P2", relation: "spouse", ageYears: 34, wantsToMove: false }, { id: "P3", relation: "child", ageYears: 6, wantsToMove: false }],
  { hukou: { kind: "rural", division: "210300" }, schoolEvent: "startPrimary", ties: { weihai: { work: "employed", stableIncome: true } } },
  { destinations: { weihai: { placeType: "cityOrTown", dwelling: "none" } } },
  ["weihai"],
);

/** What most visitors look at in the end: a family with one or two places in view. */
export const usualFamily: Answers = answersOf(
  four,
  { hukou: { kind: "rural", division: "210300" }, education: { status: "none" }, military: "none" },
  { destinations: { xining: { placeType: "cityProper", dwelling: "rentedLawful", dwellingHolder: "P1" }, weihai: { placeType: "cityOrTown", dwelling: "ownedLawful", dwellingHolder: "P1" } } },
  ["xining", "weihai"],
);

/** Grandmother, couple, two children and an uncle, who have said who they are and where they would go. */
export const familyOfSix: Answers = answersOf([
  { id: "P1", relation: "applicant", ageYears: 38 },
  { id: "P2", relation: "spouse", ageYears: 36 },
  { id: "P3", relation: "child", ageYears: 19 },
  { id: "P4", relation: "child", ageYears: 17 },
  { id: "P5", relation: "grandparent", ageYears: 82 },
  { id: "P6", relation: "otherRelative", ageYears: 55 },
]);

export const longFamily: Answers = answersOf([...four, ...relatives]);
