import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

function siteOf(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

const named = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** Since HTTP/1.1 everybody has to say it. */
const mayBeNameless = (version: string | undefined): boolean => version === "1.0";

/** A proxy that names nobody has named nothing. @returns whether it is known whom the visitor has called */
export function readsHost({ headers, httpVersion }: IncomingMessage): boolean {
  const [first = ""] = String(headers["x-forwarded-host"] ?? "").split(",");
  if (!named.test(first.trim())) delete headers["x-forwarded-host"];
  return headers.host === undefined ? mayBeNameless(httpVersion) : named.test(headers.host);
}

/** Where the visitor believes to be: of a chain of proxies the first has seen it. */
const ownHost = ({ "x-forwarded-host": forwarded, host = "" }: IncomingHttpHeaders): string =>
  String(forwarded ?? "")
    .split(",")[0]
    ?.trim() || host;

/** Some proxies pass the name on without its port. */
const isNamed = (site: URL, own: string): boolean => own !== "" && (site.host === own || site.hostname === own);

/**
 * A form that no page of ours has sent. Newer browsers say so themselves where the connection is safe, whatever a proxy
 * makes of names and referrers; all others name at least the site. `Origin: null` alone is somebody who hides it: our pages
 * do not (Referrer-Policy). Programs say nothing and have nobody's cookies.
 */
export function isForeignForm({ method, headers }: IncomingMessage): boolean {
  if (method !== "POST") return false;
  const { origin, "sec-fetch-site": said } = headers;
  if (said !== undefined && said !== "same-origin" && said !== "none") return true;
  if (origin === undefined) return false;
  const site = siteOf(origin);
  if (said === "same-origin" && origin === "null") return false;
  return site === undefined || !isNamed(site, ownHost(headers));
}

/** The framework compares names once more, and by other rules: it is told what was found here. */
export function nameOwnHost({ headers }: IncomingMessage): void {
  const own = ownHost(headers);
  headers["x-forwarded-host"] = own;
  if (headers.origin !== undefined) headers.origin = `http://${own}`;
}
