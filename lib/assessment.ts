import "server-only";
import { assess, type Assessment } from "@/policies";
import type { Household } from "@/policies/facts";
import { today } from "./today";

/** The only door from the application to the policies. It reads the clock once, and writes nothing down. */
export const assessHousehold = (household: Household, asOf?: string | null): Assessment => assess(household, asOf ?? today());

export { readRequest } from "./facts/read-request";
