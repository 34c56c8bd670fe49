import type { Notice } from "../policy";
import { plan } from "./instrument";

/** What the document says to everybody, and where it stops. */
export const notices: readonly Notice[] = [
  { id: "keyGroupsNotDefined", cites: plan.cite("keyGroups") },
  { id: "largeCitiesLocal", cites: plan.cite("settlement") },
  { id: "procedureLocal", cites: plan.cite("localPlans") },
  { id: "landNotACondition", cites: plan.cite("landRights") },
  { id: "residencePermitInstead", cites: plan.cite("residencePermit") },
];
