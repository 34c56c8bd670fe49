import type { Notice } from "../policy";
import { plan } from "./instrument";

/** What the document says to everybody, and where it stops: shown with the place, they decide nothing. */
export const notices: readonly Notice[] = [{ id: "voluntary", cites: plan.cite("voluntary") }];
