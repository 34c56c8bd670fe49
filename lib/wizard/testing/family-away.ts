import type { Person } from "@/policies/facts/schema";
import { noAnswers } from "../start";

/** A couple with a child, registered in Henan: of everybody everything is known, apart from any place. */

export const everybody = ["P1", "P2", "P3"];

const settled: Partial<Person> = {
  wantsToMove: true,
  hukou: { kind: "rural", division: "410100" },
  education: { graduated: "none", graduatedOverseas: false, admitted: "none" },
  qualification: {
    degree: "none",
    professionalTitle: "none",
    vocationalSkill: "none",
    technicalWorker: false,
    honours: [],
  },
  military: "none",
  pensionScheme: "none",
  medicalScheme: "none",
  registeredUnemployed: false,
  school: { stage: "none", event: "none", boards: false },
};

const members: readonly Partial<Person>[] = [
  { relation: "applicant", ageYears: 36, maritalStatus: "married" },
  { relation: "spouse", ageYears: 34, maritalStatus: "married" },
  { relation: "child", ageYears: 8, maritalStatus: "neverMarried" },
];

export const familyAway = {
  ...noAnswers,
  household: {
    people: members.map((member, index) => ({ id: `P${index + 1}`, ...structuredClone(settled), ...member })),
    destinations: {},
    enjoysUrbanPolicies: false,
  },
};
