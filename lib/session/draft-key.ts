import "server-only";
import { createHmac } from "node:crypto";
import { noId } from "./household-id";
import { isAtCounter } from "./session";
import { sessionKey } from "./session-key";

/**
 * Opens what a browser has kept of a half-filled page of this household, and of no other: whoever has cleared the answers
 * is never given it again. 256 bits in base64; `undefined` at a counter, where nothing is kept.
 */
export async function draftKey(household: string): Promise<string | undefined> {
  if (household === noId || (await isAtCounter())) return undefined;
  return createHmac("sha256", sessionKey()).update(`draft ${household}`).digest("base64");
}
