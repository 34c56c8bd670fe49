import { assess } from "..";
import { householdSchema, type Household, type Person, type Tie } from "../facts";

/** What a test changes about a person; whatever it leaves out is stated, and fits no route. */
export interface Change extends Partial<Omit<Person, "ties">> {
  tie?: Partial<Tie>;
}
type Place = NonNullable<NonNullable<Household["destinations"]>["xining"]>;

const noTies: Tie = {
  work: "none", labourContract: false, formallyRecruited: false, stableIncome: false, residencePermit: false, resettlementAccepted: false,
  pensionMonths: { employee: 0, resident: 0 }, livesWithApplicant: "yes", relativesWithHukou: "none", originalHukou: "none",
};

export const nothingLearned: NonNullable<Person["qualification"]> = {
  degree: "none", professionalTitle: "none", vocationalSkill: "none", technicalWorker: false, honours: [],
};

/** A herder's grown-up child from another prefecture, about whom everything is stated. */
const stranger = {
  ageYears: 30, maritalStatus: "neverMarried", hukou: { kind: "rural", division: "632200" }, education: { status: "none" },
  qualification: nothingLearned, military: "none", pensionScheme: "none", schoolEvent: "none",
} as const satisfies Partial<Person>;

const member = (id: string, relation: Person["relation"], { tie, ...facts }: Change): Person => ({
  id, relation, ...stranger, ...facts, ties: { xining: { ...noTies, ...tie } },
});

export const applicant = (change: Change = {}): Person => member("P1", "applicant", change);
export const spouse = (change: Change = {}): Person => member("P2", "spouse", { maritalStatus: "married", ...change });
export const child = (change: Change = {}): Person => member("P3", "child", { ageYears: 8, ...change });
export const relative = (relation: Person["relation"], change: Change = {}): Person => member("P4", relation, { ageYears: 60, ...change });

/** A household that considers Xining: no dwelling in a city district unless said otherwise. */
export const inXining = (people: Person[], place: Place = {}, more: Partial<Household> = {}): Household =>
  householdSchema.parse({ ...more, people, destinations: { xining: { placeType: "cityDistrict", dwelling: "none", ...place } } });

const asOf = "2026-11-22";

export function xiningAnswer(household: Household) {
  const answer = assess(household, asOf).jurisdictions.find(({ id }) => id === "xining");
  if (!answer) throw new Error("Xining is not registered");
  return answer;
}

export function personIn(household: Household, id = "P1") {
  const person = xiningAnswer(household).people.find((one) => one.id === id);
  if (!person) throw new Error(`nobody is called ${id}`);
  return person;
}

export const outcomeOf = (household: Household, id = "P1"): string => personIn(household, id).outcome;
export const routesOf = (household: Household, id = "P1"): string[] => personIn(household, id).routes.map((route) => route.id);

/** What becomes of one right of one person. */
export const effectOn = (household: Household, right: string, id = "P1"): string | undefined =>
  xiningAnswer(household).rights.find((one) => one.id === right && one.for.includes(id))?.effect;
