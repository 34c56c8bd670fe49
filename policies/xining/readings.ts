import type { Ambiguity } from "../policy";
import { plan } from "./instrument";

/** Every sentence that can be read in two ways, and the reading taken. */
export const readings: readonly Ambiguity[] = [
  { id: "X-a", cites: plan.cite("resettledFamily"), taken: "both" },
  { id: "X-b", cites: plan.cite("resettledUnit"), taken: "A" },
  { id: "X-c", cites: plan.cite("advancedTalent"), taken: "both" },
  { id: "X-d", cites: plan.cite("returningGraduates"), taken: "A" },
  { id: "X-e", cites: plan.cite("graduates"), taken: "A" },
  { id: "X-f", cites: plan.cite("towns"), taken: "A" },
  { id: "X-g", cites: plan.cite("towns"), taken: "localRules" },
  { id: "X-h", cites: plan.cite("urbanWorkers"), taken: "both" },
  // Nobody is asked where in Xining the months were paid: 在西宁市交纳 as printed, counties included.
  { id: "X-i", cites: plan.cite("urbanWorkers"), taken: "A" },
  { id: "X-j", cites: plan.cite("communityFamilyCollective"), taken: "A" },
  { id: "X-k", cites: plan.cite("urbanOwners"), taken: "A" },
];
