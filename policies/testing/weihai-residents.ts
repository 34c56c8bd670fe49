import type { Household } from "../facts";
import { residentsOf, routeIds, type Change } from "./residents";

const weihai = residentsOf("weihai", "cityOrTown");

/** A household that considers a town in Weihai and has no dwelling there unless said otherwise. */
export const inWeihai = weihai.household;
export const personIn = weihai.person;
export const effectOn = weihai.effect;

export const outcomeOf = (household: Household, id = "P1"): string => personIn(household, id).outcome;
export const routesOf = (household: Household, id = "P1"): string[] => routeIds(personIn(household, id));

/** What becomes of one right of one person, with the papers that secure it. */
export const rightOf = (household: Household, right: string, id = "P1") =>
  weihai.answer(household).rights.find((one) => one.id === right && one.for.includes(id));

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
