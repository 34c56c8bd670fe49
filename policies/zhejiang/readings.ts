import type { Ambiguity } from "../policy";
import { plan } from "./instrument";

/** Every sentence that can be read in two ways, and the reading taken. */
export const readings: readonly Ambiguity[] = [{ id: "Z-a", cites: plan.cite("settlement"), taken: "both" }];
