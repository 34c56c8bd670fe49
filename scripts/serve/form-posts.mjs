/** @import { IncomingMessage, IncomingHttpHeaders } from "node:http" */

/** @param {string | undefined} address @returns {URL | undefined} */
function siteOf(address) {
  return address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
}

const named = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** A proxy that names nobody has named nothing. @param {IncomingMessage} request @returns {boolean} whether it is known whom the visitor has called */
export function readsHost({ headers }) {
  const [first = ""] = String(headers["x-forwarded-host"] ?? "").split(",");
  if (!named.test(first.trim())) delete headers["x-forwarded-host"];
  return headers.host === undefined || named.test(headers.host);
}

/** Where the visitor believes to be: of a chain of proxies the first has seen it. @param {IncomingHttpHeaders} headers @returns {string} */
const ownHost = ({ "x-forwarded-host": forwarded, host = "" }) =>
  String(forwarded ?? "")
    .split(",")[0]
    ?.trim() || host;

/** Some proxies pass the name on without its port. @param {URL} site @param {string} own */
const isNamed = (site, own) => own !== "" && (site.host === own || site.hostname === own);

/**
 * A form that no page of ours has sent. Newer browsers say so themselves where the connection is safe, whatever a proxy
 * makes of names and referrers; all others name at least the site. `Origin: null` alone is somebody who hides it: our pages
 * do not (Referrer-Policy). Programs say nothing and have nobody's cookies.
 * @param {IncomingMessage} request
 */
export function isForeignForm({ method, headers }) {
  if (method !== "POST") return false;
  const { origin, "sec-fetch-site": said } = headers;
  if (said !== undefined && said !== "same-origin" && said !== "none") return true;
  if (origin === undefined) return false;
  const site = siteOf(origin);
  if (said === "same-origin" && origin === "null") return false;
  return site === undefined || !isNamed(site, ownHost(headers));
}

/** The framework compares names once more, and by other rules: it is told what was found here. @param {IncomingMessage} request */
export function nameOwnHost({ headers }) {
  const own = ownHost(headers);
  headers["x-forwarded-host"] = own;
  if (headers.origin !== undefined) headers.origin = `http://${own}`;
}
