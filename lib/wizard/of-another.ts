import type { Refusal } from "./form";
import { everythingPosted } from "./posted";

/** Below the script: says that a form was of another household. */
export const ofAnotherPath = "/check/other";

/** Nothing of the form is taken; what was filled in stays in it, and it stays a form of its own household. */
export const ofAnother = (household: string, data: FormData): Refusal => ({
  problems: [],
  confirmed: "",
  values: everythingPosted(data),
  ofHousehold: household,
});
