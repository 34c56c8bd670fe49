import type { Answers } from "../lib/session/answers";
import type { Household, Person, Tie } from "../policies/facts/schema";
import { answersOf, type About } from "./households";

const settledGrown: About = {
  hukou: { kind: "rural", division: "410100" },
  maritalStatus: "married",
  education: { graduated: "none", admitted: "none" },
  military: "none",
  medicalScheme: "resident",
  registeredUnemployed: false,
  qualification: {
    degree: "none",
    professionalTitle: "none",
    vocationalSkill: "none",
    technicalWorker: false,
    honours: [],
  },
};
const livesInXining = (tie: Tie): Tie => ({
  labourContract: false,
  formallyRecruited: false,
  residencePermit: false,
  resettlementAccepted: false,
  livesInFamilyHome: "yes",
  livesIn: "cityDistrict",
  monthsLived: 40,
  registeredIn: "none",
  ...tie,
});
const shopkeeper = livesInXining({ work: "selfEmployed", worksIn: "cityDistrict", stableIncome: true });
const atHome = livesInXining({ work: "none", stableIncome: false, pensionMonths: { employee: 0, resident: 0 } });
const noodles = (months: number | null): Person[] => [
  {
    id: "P1",
    relation: "applicant",
    ageYears: 41,
    ...settledGrown,
    ties: { xining: { ...shopkeeper, pensionMonths: { employee: months, resident: 0 } } },
  },
  { id: "P2", relation: "spouse", ageYears: 39, ...settledGrown, ties: { xining: atHome } },
  { id: "P3", relation: "child", ageYears: 14, hukou: { kind: "rural", division: "410100" }, ties: { xining: atHome } },
  { id: "P4", relation: "child", ageYears: 6, hukou: { kind: "rural", division: "410100" }, ties: { xining: atHome } },
];
const lodging: Partial<Household> = {
  registers: { R1: { land: { contractedLand: true, homestead: true, collectiveIncome: false, expropriated: false } } },
  destinations: {
    xining: {
      homes: {
        cityDistrict: { dwelling: "rentedLawful", dwellingHolders: ["P1"] },
        townOrSmallCity: { dwelling: "none" },
      },
    },
  },
};

/** The couple of the noodle shop with two children and his mother: a month of pension is missing in Xining, and they look at all places. */
export const noodleShop: Answers = answersOf(
  [...noodles(35), { id: "P5", relation: "parent", ageYears: 68, ...settledGrown, ties: { xining: atHome } }],
  {},
  lodging,
);

/** The same couple and children, of whom all is said but how long he has paid. */
export const monthsAsked: Answers = answersOf(noodles(null), {}, lodging, ["xining"]);
