import { factCatalogue, type FactName } from "../fact-catalogue";
import type { Value } from "./cells";

const nothing: Partial<Record<FactName, Value>> = {
  work: "none",
  maritalStatus: "neverMarried",
  military: "none",
  "qualification.degree": "none",
  "qualification.professionalTitle": "none",
  "qualification.vocationalSkill": "none",
  "qualification.technicalWorker": false,
  "qualification.honours": [],
  labourContract: false,
  formallyRecruited: false,
  investor: false,
  introducedTalent: false,
  resettlementAccepted: false,
  // Follows from work none: nobody under 16 may be employed (劳动法 art. 15).
  monthsWorked: 0,
  // The residents' scheme begins at 16 (国发〔2014〕8号), the employees' with work.
  pensionScheme: "none",
};

/** What is not stated about somebody under 16 (contract §2); under 15 no schooling beyond compulsory school either. */
export function notStatedUnder16(fact: FactName, ageYears: number | null | undefined): Value | undefined {
  if (ageYears == null || ageYears >= 16) return undefined;
  return fact === "education.status" && ageYears < 15 ? "none" : nothing[fact];
}

const noTieWords: Partial<Record<FactName, Value>> = {
  "destination.dwelling": "none",
  work: "none",
  livesWithApplicant: "no",
  relativesWithHukou: "none",
  originalHukou: "none",
  relocation: "none",
};

/** What a household states about a jurisdiction that it does not mention: no ties (contract §1). The kind of place stays open. */
export function withoutTies(fact: FactName): Value | undefined {
  const { scope, type } = factCatalogue[fact];
  if (scope !== "tie") return noTieWords[fact];
  return type === "boolean" ? false : type === "number" ? 0 : noTieWords[fact];
}
