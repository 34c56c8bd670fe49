import { dataPolicy } from "./content-security-policy.mjs";

/** @import { IncomingMessage, ServerResponse } from "node:http" */

/** For every response, whoever writes it; a document has a policy of its own instead of that for data. */
export const securityHeaders = {
  "Content-Security-Policy": dataPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
};

const year = 365 * 24 * 60 * 60;

/** Only a proxy that is trusted can say that the visitor has come safely; then it is a promise about the next visits. @param {IncomingMessage} request @param {boolean} trustsProxy */
const cameSafely = ({ headers }, trustsProxy) =>
  trustsProxy &&
  String(headers["x-forwarded-proto"] ?? "")
    .split(",")[0]
    ?.trim() === "https";

/** What is refused or missing today may be there after an update. @param {ServerResponse} response */
function keepNoFailure(response) {
  const { writeHead } = response;
  response.writeHead = (/** @type {unknown[]} */ ...given) => {
    if (Number(given[0]) >= 400) response.setHeader("Cache-Control", "no-store");
    return Reflect.apply(writeHead, response, given);
  };
}

/** @param {IncomingMessage} request @param {ServerResponse} response @param {boolean} trustsProxy */
export function protect(request, response, trustsProxy) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  keepNoFailure(response);
  if (cameSafely(request, trustsProxy)) response.setHeader("Strict-Transport-Security", `max-age=${year}`);
}
