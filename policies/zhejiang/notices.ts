import type { Ambiguity, Notice } from "../policy";
import { plan } from "./instrument";

export const notices: readonly Notice[] = [
  { id: "keyGroupsNotDefined", cites: plan.cite("keyGroups") },
  { id: "largeCitiesLocal", cites: plan.cite("settlement") },
  { id: "procedureLocal", cites: plan.cite("localPlans") },
  { id: "landNotACondition", cites: plan.cite("landRights") },
  { id: "residencePermitInstead", cites: plan.cite("residencePermit") },
];

export const readings: readonly Ambiguity[] = [{ id: "Z-a", cites: plan.cite("settlement"), taken: "both" }];
