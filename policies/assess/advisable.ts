import { rowOf, type FactName } from "../facts/rows";
import { grownAgeYears } from "../facts/vocabulary";

const isTitle = (fact: FactName): boolean => fact.startsWith("qualification.") || fact === "formallyRecruited";
const needsWork = new Set<FactName>([
  "work",
  "worksIn",
  "stableIncome",
  "labourContract",
  "monthsWorked",
  "pensionMonths.employee",
  "pensionMonths.resident",
]);
/** From this age on nobody is told to get a title, and work comes behind every other way. */
export const oldAgeYears = 60;

/** Can this person be told to bring this about? A child gets a permit through its guardians, and no job. */
export function canBeAdvised(fact: FactName, ageYears: number | null | undefined): boolean {
  const { turns, neverAdvised } = rowOf(fact);
  if (turns === "fixed" || neverAdvised) return false;
  if (ageYears == null) return true;
  return ageYears < grownAgeYears ? !isTitle(fact) && !needsWork.has(fact) : ageYears < oldAgeYears || !isTitle(fact);
}
