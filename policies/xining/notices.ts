import type { Notice } from "../policy";
import { plan } from "./instrument";

/** What the document says to everybody, and where it stops. */
export const notices: readonly Notice[] = [
  { id: "sameConditions", cites: plan.cite("sameConditions") },
  { id: "differentiated", cites: plan.cite("differentiated") },
  { id: "voluntary", cites: plan.cite("voluntary") },
  { id: "priorityIsNoCondition", cites: plan.cite("priorityGroups") },
  { id: "personnelRecords", cites: plan.cite("graduates") },
  { id: "missingWords", cites: plan.cite("advancedTalent") },
  { id: "noPurchaseOrTax", cites: plan.cite("noPurchaseOrTax") },
  { id: "townsNotListed", cites: plan.cite("towns") },
  { id: "equalServices", cites: plan.cite("equalServices") },
  { id: "ownShareOfCost", cites: plan.cite("ownShareOfCost") },
  { id: "permitHoldersSettle", cites: plan.cite("permitHoldersSettle") },
];
