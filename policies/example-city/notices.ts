import type { Ambiguity, Notice } from "../policy";
import { plan } from "./instrument";

/** Shown with the place; they decide nothing. */
export const notices: readonly Notice[] = [{ id: "voluntary", cites: plan.cite("voluntary") }];

export const readings: readonly Ambiguity[] = [{ id: "E-a", cites: plan.cite("graduates"), taken: "both" }];
