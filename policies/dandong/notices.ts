import type { Notice } from "../policy";
import { plan } from "./instrument";

/** What the document says to everybody, and where it stops. */
export const notices: readonly Notice[] = [
  { id: "sameConditions", cites: plan.cite("sameConditions") },
  { id: "voluntary", cites: plan.cite("voluntary") },
  { id: "familyNotListed", cites: plan.cite("twoYears") },
  { id: "limitsStruckOut", cites: plan.cite("abolishedLimits") },
  { id: "landNotACondition", cites: plan.cite("noForcedTransfer") },
  { id: "residencePermitInstead", cites: plan.cite("permitServices") },
];
