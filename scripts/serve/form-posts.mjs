/** @import { IncomingMessage } from "node:http" */

/** @param {string} address */
function hostOf(address) {
  try {
    return new URL(address).host;
  } catch {
    return "";
  }
}

/**
 * A form that no page of ours has sent: from another site, or without the mark that tells its parts from one another.
 * `Origin: null` is what browsers send for pages that hide where they come from.
 * @param {IncomingMessage} request
 */
export function isForeignForm({ method, headers }) {
  if (method !== "POST") return false;
  const { origin } = headers;
  const own = headers["x-forwarded-host"] ?? headers.host;
  if (origin && origin !== "null" && hostOf(origin) !== own) return true;
  const type = headers["content-type"] ?? "";
  return type.startsWith("multipart/form-data") && !/boundary=\S/.test(type);
}
