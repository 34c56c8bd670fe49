import type { Ambiguity } from "../policy";
import { plan } from "./instrument";

/** Every sentence that can be read in two ways, and the reading taken. */
export const readings: readonly Ambiguity[] = [
  { id: "B-a", cites: plan.cite("medicalAid"), taken: "A" },
  { id: "B-b", cites: plan.cite("students"), taken: "both" },
  { id: "B-c", cites: plan.cite("townsOpened"), taken: "B" },
];
