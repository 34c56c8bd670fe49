import { toBytes } from "./digits";
import { openAddress } from "./open-address";

const origins = /^https?:\/\/[\w.:[\]-]{1,100}$/;
const linked = /#([\w-]{40,4000})\s*$/;

/**
 * A code as a link that a phone's camera follows. What was answered stands after the #, sealed: a browser sends that to
 * nobody, and `/open.js` takes it out of the address.
 *
 * @param origin as the clerk's browser has it
 * @returns `null` for what is no origin
 */
export const linkTo = (origin: string, digits: string): string | null =>
  origins.test(origin) ? `${origin}${openAddress}#${toBytes(digits).toString("base64url")}` : null;

/** The bytes of a code in a link, or in what stands after its #. */
export function bytesOfLink(text: string): Buffer | null {
  const found = linked.exec(text)?.[1];
  return found === undefined ? null : Buffer.from(found, "base64url");
}
