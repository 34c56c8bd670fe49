import { householdSchema, type Household, type Person } from "../facts/schema";
import { areaIds, type JurisdictionId } from "../jurisdictions";

/** Families that golden cases and unit tests start from: of everybody everything is stated, and it fits no route. */

/** A grown-up with a rural hukou in Henan. */
export const stranger = {
  ageYears: 30,
  maritalStatus: "neverMarried",
  wantsToMove: true,
  hukou: { kind: "rural", division: "410100" },
  education: { graduated: "none", graduatedOverseas: false, admitted: "none" },
  qualification: {
    degree: "none",
    professionalTitle: "none",
    vocationalSkill: "none",
    technicalWorker: false,
    honours: [],
  },
  military: "none",
  pensionScheme: "none",
  medicalScheme: "none",
  registeredUnemployed: false,
  school: { stage: "none", event: "none", boards: false },
} as const;

type Member = Pick<Person, "relation" | "ageYears" | "maritalStatus" | "school">;
const pupil = { stage: "primary", event: "none", boards: false } as const;
const husband: Member = { relation: "applicant", ageYears: 36, maritalStatus: "married" };
const wife: Member = { relation: "spouse", ageYears: 34, maritalStatus: "married" };
const daughter: Member = { relation: "child", ageYears: 8, maritalStatus: "neverMarried", school: pupil };
const son: Member = { relation: "child", ageYears: 3, maritalStatus: "neverMarried" };
const father: Member = { relation: "parent", ageYears: 62, maritalStatus: "married" };
const mother: Member = { relation: "parent", ageYears: 61, maritalStatus: "married" };

/** By name, with what the first column of a table leaves unsaid. */
export const families: Readonly<Record<string, readonly Member[]>> = {
  一个人: [{ relation: "applicant" }],
  夫妻俩: [husband, wife],
  一家三口: [husband, wife, daughter],
  三代六口: [husband, wife, daughter, son, father, mother],
};

/** Contract §1, "no ties", as far as it can be stated; living together with the family. */
const noTies = {
  work: "none",
  labourContract: false,
  formallyRecruited: false,
  stableIncome: false,
  residencePermit: false,
  resettlementAccepted: false,
  investor: false,
  introducedTalent: false,
  monthsLived: 0,
  monthsWorked: 0,
  pensionMonths: { employee: 0, resident: 0 },
  livesInFamilyHome: "yes",
  relativesWithHukou: "none",
  relocation: "none",
} as const;

const noLand = {
  contractedLand: false,
  homestead: false,
  collectiveIncome: false,
  forest: false,
  jointForest: false,
  ecologicalCompensation: false,
  expropriated: false,
};
export const emptyRegister = {
  movesAsWhole: false,
  land: noLand,
  givesUpHomestead: false,
  registeredPoor: false,
  ruralRelief: false,
};

export const strangerIn = (place: JurisdictionId, id: string): Person =>
  structuredClone({ id, ...stranger, ties: { [place]: noTies } }) as unknown as Person;

/** A family that considers one place and has no home in it. */
export function familyIn(place: JurisdictionId, members: readonly Member[]): Household {
  const homes = Object.fromEntries(areaIds(place, "home").map((area) => [area, { dwelling: "none" }]));
  return householdSchema.parse(
    structuredClone({
      people: members.map((member, index) => ({ ...strangerIn(place, `P${index + 1}`), ...member })),
      registers: { R1: emptyRegister },
      destinations: { [place]: { homes } },
      enjoysUrbanPolicies: false,
      poorFamily: false,
    }),
  );
}
