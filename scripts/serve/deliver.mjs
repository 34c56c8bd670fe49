import { isInterface, scriptOf } from "./addresses.mjs";
import { paintFirst } from "./paint-first.mjs";
import { plainHtml } from "./plain-html.mjs";
import { refuse } from "./refusal.mjs";
import { Representation, send, varyOn } from "./representation.mjs";
import { classesFor, withClasses } from "./visitor-classes.mjs";

/**
 * @import { IncomingMessage, ServerResponse } from "node:http"
 * @import { Policies } from "./content-security-policy.mjs"
 * @import { StoredPages } from "./stored-pages.mjs"
 * @typedef {{ request: IncomingMessage, response: ServerResponse, url: URL, nonce: string | undefined, pages: StoredPages, policies: Policies }} Exchange
 */

/** Takes the framework's own marks off. @param {ServerResponse} response @returns {boolean} whether the build has prerendered it */
function takeMarks(response) {
  const prerendered = response.hasHeader("x-nextjs-prerender");
  for (const name of response.getHeaderNames()) if (name.startsWith("x-nextjs-")) response.removeHeader(name);
  return prerendered;
}

/** @param {Exchange} exchange */
function isMadeByScript({ request: { headers }, url }) {
  return headers.rsc !== undefined || headers["next-action"] !== undefined || isInterface(url.pathname);
}

/**
 * What a visitor must not see as it is: a missing page that only scripts would fill or that is in both scripts of Chinese
 * although the address names one, and one line of English.
 * @param {Exchange} exchange @param {string} type @returns {import("./refusal.mjs").Trouble | undefined}
 */
function troubleIn(exchange, type) {
  const { response, url } = exchange;
  const { statusCode: status } = response;
  if (type.startsWith("text/html") && status >= 500) return "unexpected";
  if (type.startsWith("text/html")) return status === 404 && scriptOf(url.pathname) ? "notFound" : undefined;
  if (status < 400 || !type.startsWith("text/plain") || isMadeByScript(exchange)) return undefined;
  if (response.hasHeader("x-nextjs-action-not-found")) return "outdated";
  return status >= 500 ? "unexpected" : status === 404 ? "notFound" : "badRequest";
}

/** @param {Exchange} exchange @param {string} html */
async function sendOnce({ request, response }, html) {
  const asked = withClasses(html, classesFor(request.headers.cookie, html));
  await send(request, response, new Representation(Buffer.from(asked), "once"));
}

/** @param {Exchange} exchange @param {string} html */
async function deliverPlain(exchange, html) {
  const { request, response, url, pages, policies } = exchange;
  const prerendered = takeMarks(response);
  response.setHeader("Content-Security-Policy", policies.plain);
  if (!prerendered || response.statusCode !== 200) return sendOnce(exchange, plainHtml(html));
  if (!pages.has(url.pathname)) pages.store(url.pathname, plainHtml(html), response.getHeaders());
  return pages.send(request, response, url.pathname);
}

/** Sends what the application has written, as the document, page with scripts or data that it is. @param {Exchange} exchange @param {Buffer} text */
export async function deliver(exchange, text) {
  const { request, response, nonce, pages, policies } = exchange;
  const type = String(response.getHeader("Content-Type"));
  const trouble = troubleIn(exchange, type);
  const lifetime = response.hasHeader("ETag") ? "compared" : "once";
  response.removeHeader("ETag");
  if (trouble) {
    takeMarks(response);
    return refuse(request, response, trouble, pages);
  }
  if (!type.startsWith("text/html")) return send(request, response, new Representation(text, lifetime));
  varyOn(response, "Cookie");
  if (!nonce || response.statusCode !== 200) return deliverPlain(exchange, text.toString());
  response.setHeader("Content-Security-Policy", policies.scripted(nonce));
  return sendOnce(exchange, paintFirst(text.toString(), nonce));
}
