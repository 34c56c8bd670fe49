import { assess } from "@/policies";
import type { AreaAssessment, JurisdictionAssessment } from "@/policies/assess/assessment";
import { householdSchema, type Destination, type Household, type Person, type Tie } from "@/policies/facts/schema";
import type { JurisdictionId } from "@/policies/jurisdictions";

/** Families of whom everything is known, with whom the pages are tried. */

export const asOf = "2026-11-22";

const knownToAll = {
  education: { graduated: "none", admitted: "none" },
  military: "none",
  wantsToMove: true,
  medicalScheme: "resident",
  registeredUnemployed: false,
  qualification: {
    degree: "none",
    professionalTitle: "none",
    vocationalSkill: "none",
    technicalWorker: false,
    honours: [],
  },
} as const satisfies Partial<Person>;

export const idle: Tie = {
  work: "none",
  labourContract: false,
  formallyRecruited: false,
  stableIncome: false,
  pensionMonths: { employee: 0, resident: 0 },
  livesInFamilyHome: "yes",
  residencePermit: false,
  resettlementAccepted: false,
  monthsLived: 12,
  livesIn: "cityDistrict",
  registeredIn: "none",
};
export const working: Tie = {
  ...idle,
  work: "employed",
  worksIn: "cityDistrict",
  stableIncome: true,
  pensionMonths: { employee: 40, resident: 0 },
};

export const rented: Destination = {
  homes: { cityDistrict: { dwelling: "rentedLawful", dwellingHolders: ["P1"] }, townOrSmallCity: { dwelling: "none" } },
};

/** Somebody from Henan, with a tie in Xining. */
export const person = (id: string, relation: Person["relation"], xining: Tie, more: Partial<Person> = {}): Person => ({
  id,
  ...(relation && { relation }),
  ageYears: 36,
  maritalStatus: "married",
  hukou: { kind: "rural", division: "410100" },
  ...knownToAll,
  ties: { xining },
  ...more,
});

export const household = (people: Person[], more: Partial<Household> = {}): Household =>
  householdSchema.parse({ people, destinations: { xining: rented }, ...more });

export const couple = (applicant: Tie, spouse: Tie, more: Partial<Household> = {}): Household =>
  household([person("P1", "applicant", applicant), person("P2", "spouse", spouse, { ageYears: 34 })], more);

export function placeOf(family: Household, id: JurisdictionId = "xining"): JurisdictionAssessment {
  const found = assess(family, asOf).jurisdictions.find((place) => place.id === id);
  if (!found) throw new Error(id);
  return found;
}

export function areaOf(family: Household, placeType: string, id: JurisdictionId = "xining"): AreaAssessment {
  const found = placeOf(family, id).areas.find((area) => area.placeType === placeType);
  if (!found) throw new Error(placeType);
  return found;
}
