import type { Notice } from "../policy";
import { opinion } from "./instrument";

/** What the document says to everybody, and where it stops. */
export const notices: readonly Notice[] = [
  { id: "abolishedLimits", cites: opinion.cite("abolishedLimits") },
  { id: "dwellingNotDefined", cites: opinion.cite("basicCondition") },
  { id: "residencePermitInstead", cites: opinion.cite("residencePermit") },
  { id: "districtRules", cites: opinion.cite("localRules") },
  { id: "interpretation", cites: opinion.cite("interpretation") },
];
