import type { Notice } from "../policy";
import { plan } from "./instrument";

/** What the document says to everybody, and where it stops. */
export const notices: readonly Notice[] = [
  { id: "townsNotListed", cites: plan.cite("townsOpened") },
  { id: "jobPlacementNotACondition", cites: plan.cite("jobPlacement") },
  { id: "noPreconditions", cites: plan.cite("unregistered") },
  { id: "shortTermResidents", cites: plan.cite("shortTermResidents") },
  { id: "statisticsOnly", cites: plan.cite("statisticsConditions") },
  { id: "landNotACondition", cites: plan.cite("noForcedTransfer") },
  { id: "voluntary", cites: plan.cite("voluntary") },
];
