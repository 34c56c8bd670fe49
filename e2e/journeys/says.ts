import type { Persona } from "./visitor";

const nothingSpecial = {
  education_graduated: "none",
  education_admitted: "none",
  marks: ["none"],
  military: "none",
  work: "none",
  stableIncome: "false",
  residencePermit: "false",
  registeredIn: "none",
  formerHukou_kind: "unchanged",
  relocation: "none",
  investor: "false",
  introducedTalent: "false",
  livesInFamilyHome: "yes",
  labourContract: "false",
  formallyRecruited: "false",
  livesIn: "none",
  monthsLived: "0",
  monthsWorked: "0",
  maritalStatus: "neverMarried",
  pensionMonths_employee: "0",
  pensionMonths_resident: "0",
  resettlementAccepted: "false",
  homes_dwelling: "none",
  homes_dwellingHolders: [],
  together: "yes",
  movesAsWhole: "false",
  spouse: "elsewhere",
  parents: ["none"],
};

export const villagers = { ...nothingSpecial, hukou_kind: "rural", hukou_division: "410000" };
export const couple = { "maritalStatus-P1": "married", "maritalStatus-P2": "married" };

export interface Journey {
  persona: Persona;
  outcomes: Readonly<Record<string, readonly string[]>>;
  /** More steps than this would be asking too much. */
  mostSteps: number;
  /** What the outcome page says besides. */
  tells?: Readonly<Record<string, RegExp>>;
}
