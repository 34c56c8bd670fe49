import { oneOfThese, open, someOfThese, upTo, yesNo, type Row, type Stated } from "./row";
import {
  degrees,
  dwellings,
  elsewhere,
  formerHukouKinds,
  grownAgeYears,
  honours,
  hukouKinds,
  livingTogether,
  maritalStatuses,
  maxAgeYears,
  medicalSchemes,
  militaryServices,
  monthsOfLife,
  none,
  pensionSchemes,
  professionalTitles,
  relations,
  relativesWithHukou,
  relocations,
  schoolEvents,
  schoolLevels,
  schoolStages,
  vocationalSkills,
  works,
} from "./vocabulary";

/** The table of facts (contract §1): one row a fact, under its path. Schema, defaults, packing, forms and interfaces follow from it. */

const mostMonths = monthsOfLife(maxAgeYears);
const months = (turns: "wait" | "fixed", young?: Row["young"]) =>
  upTo("tie", mostMonths, turns, { noTies: 0, ...(young && { young }) });

/** Under 16 nobody may be employed (劳动法 art. 15), married, in the forces, or in a pension scheme (国发〔2014〕8号). */
const under16 = (value: NonNullable<Row["young"]>["value"]): { young: NonNullable<Row["young"]> } => ({
  young: { until: grownAgeYears, value },
});
/** Nobody under 15 is at a school beyond compulsory schooling. */
const under15 = (value: string): { young: NonNullable<Row["young"]> } => ({
  young: { until: grownAgeYears - 1, value },
});
const no = { noTies: false } as const;

export const householdRows = {
  enjoysUrbanPolicies: yesNo("household", "fixed"),
  poorFamily: yesNo("household", "fixed"),
};

export const registerRows = {
  movesAsWhole: yesNo("register", "change"),
  "land.contractedLand": yesNo("register", "fixed"),
  "land.homestead": yesNo("register", "fixed"),
  "land.collectiveIncome": yesNo("register", "fixed"),
  "land.forest": yesNo("register", "fixed"),
  "land.jointForest": yesNo("register", "fixed"),
  "land.ecologicalCompensation": yesNo("register", "fixed"),
  "land.expropriated": yesNo("register", "fixed"),
  givesUpHomestead: yesNo("register", "fixed"),
  registeredPoor: yesNo("register", "fixed"),
  ruralRelief: yesNo("register", "fixed"),
};

export const homeRows = {
  dwelling: oneOfThese("home", dwellings, "change", { noTies: none }),
  dwellingHolders: open("home", "people", "change", { noTies: [] }),
};

export const personRows = {
  relation: oneOfThese("person", relations, "fixed"),
  spouse: open("person", "spouse", "fixed"),
  parents: open("person", "people", "fixed"),
  register: open("person", "register", "fixed"),
  ageYears: upTo("person", maxAgeYears, "fixed"),
  maritalStatus: oneOfThese("person", maritalStatuses, "fixed", under16("neverMarried")),
  wantsToMove: yesNo("person", "change"),
  "hukou.kind": oneOfThese("person", hukouKinds, "fixed"),
  "hukou.division": open("person", "division", "fixed"),
  "formerHukou.kind": oneOfThese("person", formerHukouKinds, "fixed"),
  "formerHukou.division": open("person", "division", "fixed"),
  "education.graduated": oneOfThese("person", schoolLevels, "fixed", under15(none)),
  "education.graduatedIn": open("person", "school", "fixed"),
  "education.graduatedOverseas": yesNo("person", "fixed"),
  "education.admitted": oneOfThese("person", schoolLevels, "fixed", under15(none)),
  "education.admittedIn": open("person", "school", "fixed"),
  "qualification.degree": oneOfThese("person", degrees, "fixed", under16(none)),
  "qualification.professionalTitle": oneOfThese("person", professionalTitles, "change", under16(none)),
  "qualification.vocationalSkill": oneOfThese("person", vocationalSkills, "change", under16(none)),
  "qualification.technicalWorker": yesNo("person", "change", under16(false)),
  "qualification.honours": someOfThese("person", honours, "fixed", under16([])),
  military: oneOfThese("person", militaryServices, "fixed", under16(none)),
  pensionScheme: oneOfThese("person", pensionSchemes, "fixed", under16(none)),
  medicalScheme: oneOfThese("person", medicalSchemes, "fixed"),
  registeredUnemployed: yesNo("person", "fixed", under16(false)),
  "school.stage": oneOfThese("person", schoolStages, "fixed"),
  "school.event": oneOfThese("person", schoolEvents, "fixed"),
  "school.boards": yesNo("person", "fixed"),
};

export const tieRows = {
  registeredIn: open("tie", "placeOrNone", "fixed", { noTies: none }),
  work: oneOfThese("tie", works, "change", { noTies: none, ...under16(none) }),
  worksIn: open("tie", "place", "change", { noTies: elsewhere }),
  studiesIn: open("tie", "place", "fixed", { noTies: elsewhere }),
  labourContract: yesNo("tie", "paper", { ...no, ...under16(false) }),
  formallyRecruited: yesNo("tie", "change", { ...no, ...under16(false) }),
  stableIncome: yesNo("tie", "change", no),
  residencePermit: yesNo("tie", "paper", no),
  resettlementAccepted: yesNo("tie", "fixed", { ...no, ...under16(false) }),
  investor: yesNo("tie", "fixed", { ...no, ...under16(false), neverAdvised: true }),
  introducedTalent: yesNo("tie", "fixed", { ...no, ...under16(false), neverAdvised: true }),
  livesIn: open("tie", "place", "change", { noTies: elsewhere }),
  monthsLived: months("wait"),
  monthsWorked: months("wait", { until: grownAgeYears, value: 0 }),
  settledMonthsAgo: months("fixed"),
  "pensionMonths.employee": months("wait"),
  "pensionMonths.resident": months("wait"),
  livesInFamilyHome: oneOfThese("tie", livingTogether, "change", { noTies: "no" }),
  relativesWithHukou: oneOfThese("tie", relativesWithHukou, "fixed", { noTies: none }),
  relocation: oneOfThese("tie", relocations, "fixed", { noTies: none }),
};

const inHomes = { "homes.dwelling": homeRows.dwelling, "homes.dwellingHolders": homeRows.dwellingHolders };

/** Every fact by the path that the contract names it with. */
export const facts = { ...householdRows, ...registerRows, ...inHomes, ...personRows, ...tieRows };

export type FactName = keyof typeof facts;
type FactsOf<T extends string> = { [N in FactName]: (typeof facts)[N]["type"] extends T ? N : never }[FactName];
export type BooleanFact = FactsOf<"boolean">;
export type NumberFact = FactsOf<"number">;
export type EnumFact = FactsOf<"oneOf">;
export type ListFact = FactsOf<"list">;
export type PlaceFact = FactsOf<"place">;
export type EnumValue<N extends EnumFact | ListFact> = (typeof facts)[N]["values"][number];

export const factNames = Object.keys(facts) as FactName[];
/** The row of a fact, for whoever treats all facts alike. */
export const rowOf = (fact: FactName): Row => facts[fact];

export type Tie = Stated<typeof tieRows>;
export type Home = Stated<typeof homeRows>;
export type Register = Stated<typeof registerRows>;
export type PersonFacts = Stated<typeof personRows>;

/** One fact of one household: which, and whose (contract §3). `null` where it is not that of a person, a place, a kind of place, a booklet. */
export interface FactRef<J extends string = string> {
  fact: FactName;
  person: string | null;
  jurisdiction: J | null;
  area: string | null;
  register: string | null;
}

export const refKey = ({ fact, person, jurisdiction, area, register }: FactRef): string =>
  [fact, person, jurisdiction, area, register].join(" ");
