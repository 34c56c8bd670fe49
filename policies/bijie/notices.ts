import type { Ambiguity, Notice } from "../policy";
import { plan } from "./instrument";

export const notices: readonly Notice[] = [
  { id: "townsNotListed", cites: plan.cite("townsOpened") },
  { id: "jobPlacementNotACondition", cites: plan.cite("jobPlacement") },
  { id: "noPreconditions", cites: plan.cite("unregistered") },
  { id: "shortTermResidents", cites: plan.cite("shortTermResidents") },
  { id: "statisticsOnly", cites: plan.cite("statisticsConditions") },
  { id: "landNotACondition", cites: plan.cite("noForcedTransfer") },
  { id: "voluntary", cites: plan.cite("voluntary") },
];

export const readings: readonly Ambiguity[] = [
  { id: "B-a", cites: plan.cite("medicalAid"), taken: "A" },
  { id: "B-b", cites: plan.cite("students"), taken: "both" },
  { id: "B-c", cites: plan.cite("townsOpened"), taken: "B" },
];
