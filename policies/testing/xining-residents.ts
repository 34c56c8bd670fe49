import type { Household } from "../facts";
import { applicant, relative, residentsOf, type Change, type Resident } from "./residents";

const xining = residentsOf("xining", "cityDistrict");
type Place = NonNullable<NonNullable<Household["destinations"]>["xining"]>;

export const spouse = (change: Change = {}): Resident => relative("spouse", { maritalStatus: "married", ...change });
export const child = (change: Change = {}): Resident => relative("child", { ageYears: 8, ...change });
export const elder = (relation: "parent" | "parentInLaw" | "grandparent", change: Change = {}): Resident =>
  relative(relation, { ageYears: 60, ...change });

/** A household that considers Xining: a city district and no dwelling unless said otherwise. */
export const inXining = (people: readonly Resident[], place: Place = {}, more: Partial<Household> = {}): Household => xining.household(people, place, more);

export const personIn = xining.person;
export const documentsOf = (household: Household) => xining.answer(household).documents;
export const outcomeOf = (household: Household, id = "P1"): string => xining.person(household, id).outcome;
export const routesOf = (household: Household, id = "P1"): string[] => xining.person(household, id).routes.map((route) => route.id);
export const effectOn = xining.effect;

export { applicant, relative, type Change };
