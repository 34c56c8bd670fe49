import type { Ambiguity } from "../policy";
import { opinion } from "./instrument";

/** Every sentence that can be read in two ways, and the reading taken. */
export const readings: readonly Ambiguity[] = [
  { id: "W-a", cites: opinion.cite("communityCollective"), taken: "A" },
  { id: "W-b", cites: opinion.cite("basicCondition"), taken: "A" },
  { id: "W-c", cites: opinion.cite("returning"), taken: "A" },
];
