import { assess } from "..";
import { householdSchema, type Household, type Person, type Tie } from "../facts";

/** What a test changes about a person; whatever it leaves out is stated, and fits no route. */
export interface Change extends Partial<Omit<Person, "ties">> {
  tie?: Partial<Tie>;
}
type Place = NonNullable<NonNullable<Household["destinations"]>["weihai"]>;

const idle: Tie = { work: "none", stableIncome: false, originalHukou: "none", livesWithApplicant: "yes" };

/** A farmer from Henan, grown up and single, about whom everything that Weihai reads is stated. */
const stranger = {
  ageYears: 30, maritalStatus: "neverMarried", hukou: { kind: "rural", division: "410100" }, education: { status: "none" },
  pensionScheme: "none", schoolEvent: "none",
} as const satisfies Partial<Person>;

const member = (id: string, relation: Person["relation"], { tie, ...facts }: Change): Person => ({
  id, relation, ...stranger, ...facts, ties: { weihai: { ...idle, ...tie } },
});

export const applicant = (change: Change = {}): Person => member("P1", "applicant", change);
export const relative = (relation: Person["relation"], change: Change = {}, id = "P2"): Person => member(id, relation, change);

/** At work with a lawful stable income. */
export const employed: Change = { tie: { work: "employed", stableIncome: true } };

/** A student of a Shandong village whom a Weihai university has admitted. */
export const student: Change = {
  ageYears: 18, hukou: { kind: "rural", division: "370700" }, education: { status: "admitted", level: "university", schoolIn: "weihai" },
};

/** A graduate who was registered in a Weihai village before studying elsewhere. */
export const graduate: Change = {
  ageYears: 23, hukou: { kind: "urban", division: "110100" }, education: { status: "graduated", level: "university", schoolIn: "elsewhere" },
  tie: { originalHukou: "rural" },
};

/** A household that considers a town in Weihai and has no dwelling there unless said otherwise. */
export const inWeihai = (people: Person[], place: Place = {}, more: Partial<Household> = {}): Household =>
  householdSchema.parse({ ...more, people, destinations: { weihai: { placeType: "cityOrTown", dwelling: "none", ...place } } });

export function weihaiAnswer(household: Household) {
  const answer = assess(household, "2026-11-22").jurisdictions.find(({ id }) => id === "weihai");
  if (!answer) throw new Error("Weihai is not registered");
  return answer;
}

export function personIn(household: Household, id = "P1") {
  const person = weihaiAnswer(household).people.find((one) => one.id === id);
  if (!person) throw new Error(`nobody is called ${id}`);
  return person;
}

export const outcomeOf = (household: Household, id = "P1"): string => personIn(household, id).outcome;
export const routesOf = (household: Household, id = "P1"): string[] => personIn(household, id).routes.map((route) => route.id);

/** What becomes of one right of one person, with the papers that secure it. */
export const rightOf = (household: Household, right: string, id = "P1") =>
  weihaiAnswer(household).rights.find((one) => one.id === right && one.for.includes(id));
export const effectOn = (household: Household, right: string, id = "P1"): string | undefined => rightOf(household, right, id)?.effect;
