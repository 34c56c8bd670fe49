import type { Step } from "../assess/assessment";
import type { Criterion } from "../criterion";
import type { Household, Person, Tie } from "../facts/schema";
import type { SettlementRoute } from "../policy";
import { answerOf, city, person, personIn, route, seat } from "./made-policy";

/** What would have to be otherwise for a made route to accept. */

const stated: Tie = {
  work: "none",
  stableIncome: false,
  residencePermit: false,
  labourContract: false,
  formallyRecruited: false,
  livesIn: "townOrSmallCity",
  worksIn: "townOrSmallCity",
  monthsLived: 5,
  monthsWorked: 3,
  pensionMonths: { employee: 10, resident: 4 },
  livesInFamilyHome: "no",
  relocation: "none",
  investor: false,
};
const adult: Partial<Person> = {
  ageYears: 40,
  qualification: { degree: "none", vocationalSkill: "none", professionalTitle: "none", honours: [] },
};
export const somebody = (id: string, relation: Person["relation"], tie: Tie = {}, more: Partial<Person> = {}): Person =>
  person(id, relation, { ...adult, ...more } as object, { ...stated, ...tie });

interface Asked {
  of?: string;
  people?: Person[];
  more?: Partial<Household>;
}
const noHome = { destinations: { [seat]: { homes: { [city]: { dwelling: "none", dwellingHolders: [] } } } } } as const;
/** Into the city alone. */
export function stepsOf(
  routes: SettlementRoute[],
  { of = "P1", people = [somebody("P1", "applicant")], more = {} }: Asked = {},
): Step[] {
  return personIn(
    answerOf({ routes }, people, { ...noHome, registers: { R1: { movesAsWhole: false } }, ...more } as object),
    of,
  ).steps.filter(({ area }) => area === city);
}
export const needsOf = ({ needs }: Step): string =>
  needs.map(({ fact, need }) => `${fact}=${JSON.stringify(need)}`).join(" + ");
/** Each way in, as what it needs. */
export const ways = (...criteria: Criterion[]): string[] => stepsOf([route("r", criteria)]).map(needsOf);
