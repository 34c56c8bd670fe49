import { policyEdition } from "@/policies";
import type { Answers } from "../session/answers";
import { applicantId } from "./people";

/** Below the script: the first question, which says that no answers were found. */
export const missingPath = "/check/places?missing=1";

/** Below the script: asks before it clears, and takes back for a moment. */
export const forgetPath = "/check/forget";

/** Before the first question: somebody is there, and nothing is known. */
export const noAnswers: Answers = {
  household: { people: [{ id: applicantId, relation: "applicant" }], destinations: {} },
  places: [],
  withoutTies: [],
  unsure: [],
  trail: [],
  answeredOn: policyEdition,
  told: [],
  dropped: [],
};
