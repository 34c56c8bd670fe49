/** @import { IncomingMessage, IncomingHttpHeaders } from "node:http" */

/** @param {string} address */
function hostOf(address) {
  try {
    return new URL(address).host;
  } catch {
    return "";
  }
}

/** Where the visitor believes to be: of a chain of proxies the first has seen it. @param {IncomingHttpHeaders} headers */
const ownHost = ({ "x-forwarded-host": forwarded, host }) =>
  forwarded ? String(forwarded).split(",")[0]?.trim() : host;

/**
 * A form that no page of ours has sent. Newer browsers say so themselves where the connection is safe; all others name at
 * least the site. `Origin: null` is somebody who hides it: our pages do not (Referrer-Policy). Programs say nothing and have nobody's cookies.
 * @param {IncomingMessage} request
 */
export function isForeignForm({ method, headers }) {
  if (method !== "POST") return false;
  const { origin, "sec-fetch-site": site } = headers;
  if (site !== undefined && site !== "same-origin" && site !== "none") return true;
  return origin !== undefined && hostOf(origin) !== ownHost(headers);
}
