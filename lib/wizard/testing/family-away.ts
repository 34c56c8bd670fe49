import { withFacts } from "@/policies/facts/with-fact";
import { strangerIn } from "@/policies/testing/families";
import { about } from "../fact-key";
import { noAnswers } from "../start";

/** A couple with a child, registered in Henan: of everybody everything is known, apart from any place. */

export const everybody = ["P1", "P2", "P3"];

const members = [
  { relation: "applicant", ageYears: 36, maritalStatus: "married" },
  { relation: "spouse", ageYears: 34, maritalStatus: "married" },
  { relation: "child", ageYears: 8, maritalStatus: "neverMarried" },
] as const;

const household = {
  people: members.map((member, index) => ({ ...strangerIn("xining", `P${index + 1}`), ...member, ties: {} })),
  destinations: {},
};

export const familyAway = {
  ...noAnswers,
  household: withFacts(household, [{ ref: about("enjoysUrbanPolicies"), value: false }]),
};
