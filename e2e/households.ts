import type { Household, Person, Tie } from "../policies/facts/schema";
import { jurisdictionIds, type JurisdictionId } from "../policies/jurisdictions";
import { families as goldenFamilies, familyIn } from "../policies/testing/families";
import { changed } from "../policies/testing/golden/changes";
import type { Answers } from "../lib/session/answers";
import { refsOf } from "../lib/wizard/next-step";
import { withPlaces } from "../lib/wizard/places";
import { noAnswers } from "../lib/wizard/start";
import { steps } from "../lib/wizard/steps";
import { refKey } from "../policies/facts/rows";

const four: Person[] = [
  { id: "P1", relation: "applicant", ageYears: 36 },
  { id: "P2", relation: "spouse", ageYears: 34 },
  { id: "P3", relation: "child", ageYears: 19 },
  { id: "P4", relation: "parent", ageYears: 66 },
];

const relatives: Person[] = Array.from({ length: 8 }, (_, index) => ({
  id: `P${index + 5}`,
  relation: "sibling",
  ageYears: 20 + index,
}));

export type About = Omit<Person, "id" | "relation" | "ageYears">;

const everywhere = (tie: Tie): Person["ties"] => Object.fromEntries(jurisdictionIds.map((id) => [id, tie]));

/** Answers of a family that has come as far as `about` says, with all places in view. */
export function answersOf(
  people: readonly Person[],
  about: About = {},
  household: Partial<Household> = {},
  places: readonly JurisdictionId[] = jurisdictionIds,
): Answers {
  const told = withPlaces(
    {
      ...noAnswers,
      household: { ...noAnswers.household, ...household, people: people.map((person) => ({ ...person, ...about })) },
    },
    places,
  );
  return { ...told, trail: ["places", "family"] };
}

const village: About = { hukou: { kind: "rural", division: "210300" } };

/** Five of whom each has to do with another place. */
const five: Person[] = [...four, ...relatives.slice(0, 1)];
const apart = (about: (division: string) => About): Person[] =>
  five.map((person, index) => ({
    ...person,
    ...about(["630100", "371000", "520500", "330100", "210600"][index] ?? ""),
  }));
const students = apart((division) => ({
  hukou: { kind: "urban", division: "410100" },
  education: { admitted: "university", admittedIn: division },
}));
const registered = apart((division) => ({ hukou: { kind: "urban", division } }));

/** Two brothers with a wife and a child of whom nobody says whose they are. */
const brothers: Person[] = [
  { id: "P1", relation: "applicant", ageYears: 36, maritalStatus: "neverMarried" },
  { id: "P2", relation: "sibling", ageYears: 39, maritalStatus: "married" },
  { id: "P3", relation: "otherRelative", ageYears: 37, maritalStatus: "married" },
  { id: "P4", relation: "otherRelative", ageYears: 7 },
];

/** Families that have come more or less far: each question page is open to one of them at least. */
export const families: readonly Answers[] = [
  answersOf(four),
  answersOf(four, village),
  answersOf(four, { ...village, education: { graduated: "university", admitted: "none" } }),
  answersOf(four, { ties: everywhere({ work: "employed" }) }),
  answersOf(four, { ...village, ties: everywhere({ work: "employed" }) }),
  answersOf(four, { military: "resettledOfficer" }),
  answersOf(four, {
    ties: everywhere({ work: "employed" }),
    qualification: { professionalTitle: "junior", vocationalSkill: "junior" },
  }),
  answersOf(four, {
    hukou: { kind: "urban", division: "410100" },
    education: { graduated: "university", graduatedIn: "371000", admitted: "none" },
    military: "none",
  }),
  answersOf(
    four,
    { hukou: { kind: "urban", division: "371000" }, ties: { weihai: { registeredIn: "cityOrTown" } } },
    {},
    ["weihai"],
  ),
  answersOf(
    four,
    {
      hukou: { kind: "urban", division: "210600" },
      formerHukou: { kind: "rural", division: "210624" },
      pensionScheme: "residentPaying",
      ties: { dandong: { registeredIn: "cityProper", settledMonthsAgo: 12 } },
    },
    {},
    ["dandong"],
  ),
  answersOf(students),
  answersOf(registered),
  answersOf(brothers, village),
  answersOf(four, village, { registers: { R1: { land: { homestead: true } }, R2: {} } }),
  answersOf(four, village, {
    registers: { R1: { land: { contractedLand: true, homestead: true, collectiveIncome: true, expropriated: false } } },
  }),
];

/** They move nobody and ask what becomes of the child's school. */
export const onlySchool: Answers = answersOf(
  [
    { id: "P1", relation: "applicant", ageYears: 36 },
    { id: "P2", relation: "child", ageYears: 6, school: { stage: "kindergarten", event: "start" } },
    { id: "P3", relation: "grandparent", ageYears: 80 },
  ],
  { ...village, wantsToMove: false },
  {},
  ["weihai", "zhejiang"],
);

/** The father moves to Weihai; his wife and the child who starts school live there and stay registered in the village. */
export const onlyFatherMoves: Answers = answersOf(
  [
    { id: "P1", relation: "applicant", ageYears: 36 },
    { id: "P2", relation: "spouse", ageYears: 34, wantsToMove: false },
    { id: "P3", relation: "child", ageYears: 6, wantsToMove: false },
  ],
  {
    ...village,
    school: { stage: "kindergarten", event: "start" },
    ties: { weihai: { work: "employed", worksIn: "cityOrTown", stableIncome: true } },
  },
  { destinations: { weihai: { homes: { cityOrTown: { dwelling: "none" } } } } },
  ["weihai"],
);

/** What most visitors look at in the end: a family with one or two places in view. */
export const usualFamily: Answers = answersOf(
  four,
  { ...village, education: { graduated: "none", admitted: "none" }, military: "none" },
  {
    destinations: {
      xining: {
        homes: {
          cityDistrict: { dwelling: "rentedLawful", dwellingHolders: ["P1"] },
          townOrSmallCity: { dwelling: "none" },
        },
      },
      weihai: { homes: { cityOrTown: { dwelling: "ownedLawful", dwellingHolders: ["P1"] } } },
    },
  },
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

/** They have said 不清楚 to everything that any page asks. */
export const knowNothing: Answers = {
  ...familyOfSix,
  trail: [...familyOfSix.trail, "registers"],
  unsure: steps.filter(({ topic }) => topic !== "family").flatMap((step) => refsOf(step, familyOfSix).map(refKey)),
};

/** Of one place, so that homes and work are one page. */
export const inOnePlace: Answers = answersOf([...four, ...relatives.slice(0, 2)], village, {}, ["xining"]);

export const longFamily: Answers = answersOf([...four, ...relatives]);

const land = "R1.land.contractedLand=yes; R1.land.homestead=yes; R1.land.collectiveIncome=yes";
const lease = "home.cityDistrict.dwelling=rentedLawful; home.cityDistrict.dwellingHolders=P1";
const told = (place: JurisdictionId, family: string, changes: string): Household =>
  changed(familyIn(place, goldenFamilies[family] ?? []), changes, place);

/** Those of whom most is to be told on one sheet: several kinds of place, several routes, two readings, many papers. */
export const tallest: Readonly<Record<string, Household>> = {
  "a bearer of heritage and his wife": told(
    "xining",
    "夫妻俩",
    `P1,P2.hukou.division=630122; P1.qualification.honours=heritageBearer; P1.work=selfEmployed; P1.stableIncome=yes; P1.worksIn=cityDistrict; ${lease}; ${land}`,
  ),
  "a graduate at work, with his family": told(
    "xining",
    "一家三口",
    `P1.education.graduated=university; P1.education.graduatedIn=410100; P1.work=employed; P1.worksIn=cityDistrict; ${lease}`,
  ),
  "three generations with a home in Weihai": told(
    "weihai",
    "三代六口",
    `P1,P2.work=employed; P1,P2.stableIncome=yes; home.cityOrTown.dwelling=ownedLawful; home.cityOrTown.dwellingHolders=P1; R1.movesAsWhole=yes; ${land}`,
  ),
  "a graduate from a village of Bijie": told(
    "bijie",
    "一个人",
    `P1.hukou.kind=urban; P1.hukou.division=520102; P1.education.graduated=university; P1.education.graduatedIn=520100; P1.formerHukou.kind=rural; P1.formerHukou.division=520521; P1.relocation=povertyAlleviationMovedIn; ${land}`,
  ),
  "two years in Dandong, with the family": told(
    "dandong",
    "一家三口",
    `P1,P2.work=employed; P1,P2.worksIn=cityProper; P1,P2,P3.livesIn=cityProper; P1,P2,P3.monthsLived=30; P1,P2.monthsWorked=30; P1,P2,P3.residencePermit=yes; home.cityProper.dwelling=publicRental; home.cityProper.dwellingHolders=P1; P1.education.graduated=university; P1.education.graduatedIn=210600; ${land}`,
  ),
};
