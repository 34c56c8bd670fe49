import "server-only";
import { sealData, unsealData } from "iron-session";
import { sessionKey, sessionKeys } from "./session-key";

/** @param ttl seconds after which it opens no more */
export const seal = (text: string, ttl: number): Promise<string> => sealData(text, { password: sessionKey(), ttl });

/** Of the operator's keys any may have sealed it. @returns `null` for a seal that has expired, was changed or is of another key */
export async function unseal(sealed: string, ttl: number): Promise<string | null> {
  for (const password of sessionKeys()) {
    // iron-session opens what it cannot open to an empty object.
    const text = await unsealData<unknown>(sealed, { password, ttl });
    if (typeof text === "string") return text;
  }
  return null;
}
