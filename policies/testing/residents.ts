import { assess } from "..";
import type { PersonAssessment } from "../assess/assessment";
import { householdSchema, type Household, type Person, type Tie } from "../facts";
import type { JurisdictionId } from "../jurisdictions";

/** What a test changes about a person; whatever it leaves out is stated, and fits no route. */
export interface Change extends Partial<Omit<Person, "ties">> {
  tie?: Partial<Tie>;
}

/** One person per household role; `P1` is the applicant. */
export interface Resident {
  relation: Person["relation"];
  change: Change;
}

const noTies: Tie = {
  work: "none", labourContract: false, formallyRecruited: false, stableIncome: false, residencePermit: false, resettlementAccepted: false,
  investor: false, introducedTalent: false, monthsLived: 0, monthsWorked: 0, pensionMonths: { employee: 0, resident: 0 },
  livesWithApplicant: "yes", relativesWithHukou: "none", originalHukou: "none", relocation: "none",
};

/** A grown-up with a rural hukou in Henan, about whom everything is stated. */
const stranger: Partial<Person> = {
  ageYears: 30, maritalStatus: "neverMarried", hukou: { kind: "rural", division: "410100" }, education: { status: "none" },
  qualification: { degree: "none", professionalTitle: "none", vocationalSkill: "none", technicalWorker: false, honours: [] },
  military: "none", pensionScheme: "none", schoolEvent: "none",
};

const land = { contractedLand: false, homestead: false, collectiveIncome: false, forest: false, ecologicalCompensation: false };

const asOf = "2026-11-22";

export const applicant = (change: Change = {}): Resident => ({ relation: "applicant", change });
export const relative = (relation: Person["relation"], change: Change = {}): Resident => ({ relation, change });

/** Households that consider one jurisdiction, and what its document says to them. */
export function residentsOf(jurisdiction: JurisdictionId, placeType: string) {
  const member = ({ relation, change: { tie, ...facts } }: Resident, index: number): Person => ({
    id: `P${index + 1}`, relation, ...stranger, ...facts, ties: { [jurisdiction]: { ...noTies, ...tie } },
  }) as Person;
  const household = (people: readonly Resident[], place: object = {}, more: Partial<Household> = {}): Household => householdSchema.parse({
    wholeHouseholdMoves: false, registeredPoor: false, enjoysUrbanPolicies: false, poorFamily: false, land, ...more,
    people: people.map(member), destinations: { [jurisdiction]: { placeType, dwelling: "none", ...place } },
  });
  const answer = (of: Household) => {
    const found = assess(of, asOf).jurisdictions.find(({ id }) => id === jurisdiction);
    if (!found) throw new Error(`${jurisdiction} is not registered`);
    return found;
  };
  const person = (of: Household, id = "P1"): PersonAssessment => {
    const found = answer(of).people.find((one) => one.id === id);
    if (!found) throw new Error(`nobody is called ${id}`);
    return found;
  };
  return {
    household, answer, person,
    /** Of the applicant alone, with one change. */
    alone: (change: Change = {}, place: object = {}, more: Partial<Household> = {}): PersonAssessment => person(household([applicant(change)], place, more)),
    effect: (of: Household, right: string, id = "P1"): string | undefined =>
      answer(of).rights.find((one) => one.id === right && one.for.includes(id))?.effect,
  };
}

export const routeIds = ({ routes }: PersonAssessment): string[] => routes.map(({ id }) => id);
export const missing = ({ missingFacts }: PersonAssessment): string[] => missingFacts.map(({ fact }) => fact);
