import type { Ambiguity, Notice } from "../policy";
import { plan } from "./instrument";

export const notices: readonly Notice[] = [
  { id: "sameConditions", cites: plan.cite("sameConditions") },
  { id: "voluntary", cites: plan.cite("voluntary") },
  { id: "familyNotListed", cites: plan.cite("twoYears") },
  { id: "limitsStruckOut", cites: plan.cite("abolishedLimits") },
  { id: "landNotACondition", cites: plan.cite("noForcedTransfer") },
  { id: "residencePermitInstead", cites: plan.cite("permitServices") },
];

export const readings: readonly Ambiguity[] = [
  { id: "D-a", cites: plan.cite("twoYears"), taken: "both" },
  { id: "D-b", cites: plan.cite("twoYears"), taken: "A" },
  { id: "D-c", cites: plan.cite("soldiers"), taken: "A" },
  { id: "D-d", cites: plan.cite("twoYears"), taken: "localRules" },
  { id: "D-e", cites: plan.cite("pensionAtSixty"), taken: "A" },
];
