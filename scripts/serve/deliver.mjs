import { dataPolicy, plainPolicy, scriptedPolicy } from "./content-security-policy.mjs";
import { inElderMode, wantsElderMode } from "./elder-mode.mjs";
import { paintFirst } from "./paint-first.mjs";
import { plainHtml } from "./plain-html.mjs";
import { refuse } from "./refusal.mjs";
import { Representation, send, varyOn } from "./representation.mjs";

/**
 * @import { IncomingMessage, ServerResponse } from "node:http"
 * @import { StoredPages } from "./stored-pages.mjs"
 * @typedef {{ request: IncomingMessage, response: ServerResponse, url: URL, nonce: string | undefined, pages: StoredPages }} Exchange
 */

/** Takes the framework's own marks off. @param {ServerResponse} response @returns {boolean} whether the build has prerendered it */
function takeMarks(response) {
  const prerendered = response.hasHeader("x-nextjs-prerender");
  for (const name of response.getHeaderNames()) if (name.startsWith("x-nextjs-")) response.removeHeader(name);
  return prerendered;
}

/** @param {IncomingMessage} request */
function isMadeByScript({ headers, url }) {
  return headers.rsc !== undefined || headers["next-action"] !== undefined || url?.startsWith("/api/");
}

/** The framework leaves a page that is missing under a known address to scripts. */
const filledByScripts = 'id="__next_error__"';

/** What a visitor must not see as it is: a page that only scripts would fill, or one line of English. @param {Exchange} exchange @param {string} type @param {Buffer} text @returns {import("./refusal.mjs").Trouble | undefined} */
function troubleIn({ request, response }, type, text) {
  if (response.statusCode === 404 && type.startsWith("text/html") && text.includes(filledByScripts)) return "notFound";
  if (response.statusCode >= 500 && type.startsWith("text/html")) return "unexpected";
  if (response.statusCode < 400 || !type.startsWith("text/plain") || isMadeByScript(request)) return undefined;
  if (response.hasHeader("x-nextjs-action-not-found")) return "outdated";
  return response.statusCode >= 500 ? "unexpected" : "badRequest";
}

/** @param {Exchange} exchange @param {string} html */
async function sendOnce({ request, response }, html) {
  const asked = wantsElderMode(request.headers.cookie) ? inElderMode(html) : html;
  await send(request, response, new Representation(Buffer.from(asked), "once"));
}

/** @param {Exchange} exchange @param {string} html */
async function deliverPlain(exchange, html) {
  const { request, response, url, pages } = exchange;
  const prerendered = takeMarks(response);
  response.setHeader("Content-Security-Policy", plainPolicy);
  if (!prerendered || response.statusCode !== 200) return sendOnce(exchange, plainHtml(html));
  pages.store(url.pathname, plainHtml(html), response.getHeaders());
  return pages.send(request, response, url.pathname);
}

/** Sends what the application has written, as the document, page with scripts or data that it is. @param {Exchange} exchange @param {Buffer} text */
export async function deliver(exchange, text) {
  const { request, response, nonce, pages } = exchange;
  const type = String(response.getHeader("Content-Type"));
  const trouble = troubleIn(exchange, type, text);
  const lifetime = response.hasHeader("ETag") ? "compared" : "once";
  response.removeHeader("ETag");
  if (trouble) {
    takeMarks(response);
    return refuse(request, response, trouble, pages);
  }
  if (!type.startsWith("text/html")) {
    response.setHeader("Content-Security-Policy", dataPolicy);
    return send(request, response, new Representation(text, lifetime));
  }
  varyOn(response, "Cookie");
  if (!nonce || response.statusCode !== 200) return deliverPlain(exchange, text.toString());
  response.setHeader("Content-Security-Policy", scriptedPolicy(nonce));
  return sendOnce(exchange, paintFirst(text.toString(), nonce));
}
