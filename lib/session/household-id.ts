import { randomBytes } from "node:crypto";

/** A household that began before there were ids. */
export const noId = "";

/** Tells one household from another in the same browser. Drawn by lot, so it says nothing about anybody. */
export const newHouseholdId = (): string => randomBytes(9).toString("base64url");

export const isHouseholdId = (text: string): boolean => /^[\w-]{12}$/.test(text);
