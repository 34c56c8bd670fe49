import { STATUS_CODES } from "node:http";
import { dataPolicy } from "./content-security-policy.mjs";

/** @import { IncomingMessage, ServerResponse } from "node:http" @import { StoredPages } from "./stored-pages.mjs" */

/** Which page explains which status. @type {Record<number, string>} */
const pageFor = { 400: "badRequest", 413: "tooLarge", 500: "unexpected" };

/** @param {string} path @param {number} status */
function troublePage(path, status) {
  const locale = path.startsWith("/zh-Hant") ? "zh-Hant" : "zh-Hans";
  return `/${locale}/trouble/${pageFor[status] ?? "unexpected"}`;
}

/** Every page that a refusal may need, so that they can be fetched while all is well. */
export const troublePages = ["/zh-Hans", "/zh-Hant"].flatMap((root) => Object.keys(pageFor).map((status) => troublePage(root, Number(status))));

/** @param {IncomingMessage} request @param {ServerResponse} response @param {number} status @param {StoredPages} pages */
export async function refuse(request, response, status, pages) {
  const path = request.url ?? "/";
  request.resume();
  const page = troublePage(path, status);
  if (!path.startsWith("/api/") && pages.has(page)) return pages.send(request, response, page, status);
  const title = STATUS_CODES[status];
  response.writeHead(status, {
    "Content-Type": "application/problem+json",
    "Content-Security-Policy": dataPolicy,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
  });
  return response.end(JSON.stringify({ type: "about:blank", title, status }));
}
