import "server-only";
import { assess, type Assessment } from "@/policies";
import type { Household } from "@/policies/facts/schema";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { receiptOf, type Receipt } from "./receipt";
import { today } from "./today";

/** An assessment with what it was made with. */
export type ReceiptedAssessment = Assessment & { receipt: Receipt };

/**
 * The only door from the application to the policies. It reads the clock once, and writes nothing down.
 * @param jurisdictions which places; without it those that the household considers, and all where it considers none
 */
export function assessHousehold(
  household: Household,
  asOf?: string | null,
  jurisdictions?: readonly JurisdictionId[] | null,
): ReceiptedAssessment {
  const assessment = assess(household, asOf ?? today(), jurisdictions);
  const { policyEdition, jurisdictions: places, questions } = assessment;
  return { asOf: assessment.asOf, policyEdition, jurisdictions: places, questions, receipt: receiptOf(assessment) };
}

export { readRequest } from "./facts/read-request";
