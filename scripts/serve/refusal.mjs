import { STATUS_CODES } from "node:http";
import { isInterface, scriptOf } from "./addresses.mjs";

/**
 * @import { IncomingMessage, ServerResponse } from "node:http"
 * @import { StoredPages } from "./stored-pages.mjs"
 * @typedef {keyof typeof statuses} Trouble each has a page of its own, lib/http/troubles.ts
 */

/** Outdated: a form from before an update of this site. */
const statuses = {
  badRequest: 400,
  notFound: 404,
  outdated: 409,
  tooLarge: 413,
  tooOften: 429,
  tooMuch: 503,
  unexpected: 500,
};

/** @param {string} locale @param {string} trouble */
const pageOf = (locale, trouble) => `/${locale}/trouble/${trouble}`;

/** Every page that a refusal may need, so that they can be fetched while all is well. */
export const troublePages = ["zh-Hans", "zh-Hant"].flatMap((locale) =>
  Object.keys(statuses).map((trouble) => pageOf(locale, trouble)),
);

/** For programs, and for what happens before there are pages. @param {ServerResponse} response @param {number} status @param {import("node:http").OutgoingHttpHeaders} [headers] */
function problem(response, status, headers) {
  response.writeHead(status, { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...headers });
  return response.end(JSON.stringify({ type: "about:blank", title: STATUS_CODES[status], status }));
}

/** @param {IncomingMessage} request @param {ServerResponse} response @param {Trouble} trouble @param {StoredPages} pages */
export async function refuse(request, response, trouble, pages) {
  const [pathname = "/"] = (request.url ?? "/").split("?");
  const page = pageOf(scriptOf(pathname) ?? "zh-Hans", trouble);
  request.resume();
  if (!isInterface(pathname) && pages.has(page)) return pages.send(request, response, page, statuses[trouble]);
  return problem(response, statuses[trouble]);
}

/** No browser asks for a page in another way than these. @param {IncomingMessage} request @param {ServerResponse} response @param {string} allowed */
export async function refuseMethod(request, response, allowed = "GET, HEAD, POST") {
  request.resume();
  return problem(response, 405, { Allow: allowed });
}

/** For whoever asks whether to send visitors here. @param {ServerResponse} response */
export async function sayLeaving(response) {
  response.writeHead(503, { "Content-Type": "application/json", "Cache-Control": "no-store", "Retry-After": "5" });
  return response.end(JSON.stringify({ status: "stopping" }));
}
