import { schoolPlaces } from "./jurisdictions";
import {
  degrees, dwellings, educationLevels, educationStatuses, honours, hukouKinds, landRights, livingTogether, maritalStatuses, maxAgeYears, militaryServices, monthsOfLife, originalHukous, pensionSchemes, professionalTitles, relations, relativesWithHukou, relocations, schoolEvents, vocationalSkills, works,
} from "./vocabulary";

/** Whose fact it is: everybody's, the household's in one place, one person's, or one person's in one place. */
export type FactScope = "household" | "destination" | "person" | "tie";

/** How a fact that stands in the way can turn: by time, by a paper, by a decision of one's own, or not at all. */
export type ChangeKind = "wait" | "paper" | "change" | "fixed";

interface Fact<T, V> {
  scope: FactScope;
  turns: ChangeKind;
  type: T;
  values: V;
}
const fact = <const T, const V>(scope: FactScope, turns: ChangeKind, type: T, values: V): Fact<T, V> => ({ scope, turns, type, values });
const yesNo = (scope: FactScope, turns: ChangeKind) => fact(scope, turns, "boolean", [true, false]);
const oneOf = <const V extends readonly string[]>(scope: FactScope, turns: ChangeKind, values: V) => fact(scope, turns, "oneOf", values);
const listOf = <const V extends readonly string[]>(scope: FactScope, turns: ChangeKind, values: V) => fact(scope, turns, "list", values);
/** `values` is the largest number that makes sense; the smallest is 0. */
const number = (scope: FactScope, turns: ChangeKind, largest: number = monthsOfLife(maxAgeYears)) => fact(scope, turns, "number", largest);

/** Every fact that a criterion can read: names are the paths of the contract, seen from one person in one jurisdiction. */
export const factCatalogue = {
  /** Each jurisdiction has kinds of its own: `Policy.placeTypes`. */
  "destination.placeType": oneOf("destination", "change", [] as readonly string[]),
  "destination.dwelling": oneOf("destination", "change", dwellings),

  wholeHouseholdMoves: yesNo("household", "change"),
  registeredPoor: yesNo("household", "fixed"),
  enjoysUrbanPolicies: yesNo("household", "fixed"),
  poorFamily: yesNo("household", "fixed"),
  "land.contractedLand": yesNo("household", "fixed"),
  "land.homestead": yesNo("household", "fixed"),
  "land.collectiveIncome": yesNo("household", "fixed"),
  "land.forest": yesNo("household", "fixed"),
  "land.ecologicalCompensation": yesNo("household", "fixed"),
  wishesToTransfer: listOf("household", "change", landRights),

  relation: oneOf("person", "fixed", relations),
  ageYears: number("person", "fixed", maxAgeYears),
  maritalStatus: oneOf("person", "fixed", maritalStatuses),
  "hukou.kind": oneOf("person", "fixed", hukouKinds),
  "hukou.division": fact("person", "fixed", "division", null),
  "education.status": oneOf("person", "fixed", educationStatuses),
  "education.level": oneOf("person", "fixed", educationLevels),
  "education.schoolIn": oneOf("person", "fixed", schoolPlaces),
  "education.overseas": yesNo("person", "fixed"),
  "qualification.degree": oneOf("person", "fixed", degrees),
  "qualification.professionalTitle": oneOf("person", "change", professionalTitles),
  "qualification.vocationalSkill": oneOf("person", "change", vocationalSkills),
  "qualification.technicalWorker": yesNo("person", "change"),
  "qualification.honours": listOf("person", "fixed", honours),
  military: oneOf("person", "fixed", militaryServices),
  pensionScheme: oneOf("person", "fixed", pensionSchemes),
  schoolEvent: oneOf("person", "fixed", schoolEvents),

  work: oneOf("tie", "change", works),
  labourContract: yesNo("tie", "paper"),
  formallyRecruited: yesNo("tie", "change"),
  stableIncome: yesNo("tie", "change"),
  residencePermit: yesNo("tie", "paper"),
  resettlementAccepted: yesNo("tie", "fixed"),
  investor: yesNo("tie", "fixed"),
  introducedTalent: yesNo("tie", "fixed"),
  monthsLived: number("tie", "wait"),
  monthsWorked: number("tie", "wait"),
  settledMonthsAgo: number("tie", "fixed"),
  "pensionMonths.employee": number("tie", "wait"),
  "pensionMonths.resident": number("tie", "wait"),
  livesWithApplicant: oneOf("tie", "change", livingTogether),
  relativesWithHukou: oneOf("tie", "fixed", relativesWithHukou),
  originalHukou: oneOf("tie", "fixed", originalHukous),
  relocation: oneOf("tie", "fixed", relocations),
} as const satisfies Record<string, Fact<string, unknown>>;

export type FactName = keyof typeof factCatalogue;
type FactsOf<T extends string> = { [N in FactName]: (typeof factCatalogue)[N]["type"] extends T ? N : never }[FactName];
export type BooleanFact = FactsOf<"boolean">;
export type NumberFact = FactsOf<"number">;
export type EnumFact = FactsOf<"oneOf">;
export type ListFact = FactsOf<"list">;
export type EnumValue<N extends EnumFact | ListFact> = (typeof factCatalogue)[N]["values"][number];

export const factNames = Object.keys(factCatalogue) as FactName[];

/** One fact of one household: which, whose, where. `null` where the fact has no person or no place. */
export interface FactRef<J extends string = string> {
  fact: FactName;
  person: string | null;
  jurisdiction: J | null;
}
