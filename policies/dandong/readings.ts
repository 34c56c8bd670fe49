import type { Ambiguity } from "../policy";
import { plan } from "./instrument";

/** Every sentence that can be read in two ways, and the reading taken. */
export const readings: readonly Ambiguity[] = [
  { id: "D-a", cites: plan.cite("twoYears"), taken: "both" },
  { id: "D-b", cites: plan.cite("twoYears"), taken: "A" },
  { id: "D-c", cites: plan.cite("soldiers"), taken: "A" },
  { id: "D-d", cites: plan.cite("twoYears"), taken: "localRules" },
  { id: "D-e", cites: plan.cite("pensionAtSixty"), taken: "A" },
];
