import type { Ambiguity, Notice } from "../policy";
import { opinion } from "./instrument";

export const notices: readonly Notice[] = [
  { id: "abolishedLimits", cites: opinion.cite("abolishedLimits") },
  { id: "dwellingNotDefined", cites: opinion.cite("basicCondition") },
  { id: "residencePermitInstead", cites: opinion.cite("residencePermit") },
  { id: "districtRules", cites: opinion.cite("localRules") },
  { id: "interpretation", cites: opinion.cite("interpretation") },
];

export const readings: readonly Ambiguity[] = [
  { id: "W-a", cites: opinion.cite("communityCollective"), taken: "A" },
  { id: "W-b", cites: opinion.cite("basicCondition"), taken: "A" },
  { id: "W-c", cites: opinion.cite("returning"), taken: "A" },
];
