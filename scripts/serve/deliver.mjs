import { dataPolicy, plainPolicy, scriptedPolicy } from "./content-security-policy.mjs";
import { inElderMode, wantsElderMode } from "./elder-mode.mjs";
import { plainHtml } from "./plain-html.mjs";
import { refuse } from "./refusal.mjs";
import { Representation, send, varyOn } from "./representation.mjs";

/**
 * @import { IncomingMessage, ServerResponse } from "node:http"
 * @import { StoredPages } from "./stored-pages.mjs"
 * @typedef {{ request: IncomingMessage, response: ServerResponse, url: URL, nonce: string | undefined, pages: StoredPages }} Exchange
 */

/** @param {ServerResponse} response */
function takePrerendered(response) {
  const prerendered = response.hasHeader("x-nextjs-prerender");
  for (const name of response.getHeaderNames()) if (name.startsWith("x-nextjs-")) response.removeHeader(name);
  return prerendered;
}

/** @param {Exchange} exchange @param {string} html */
async function sendOnce({ request, response }, html) {
  const asked = wantsElderMode(request.headers.cookie) ? inElderMode(html) : html;
  await send(request, response, new Representation(Buffer.from(asked), "once"));
}

/** @param {Exchange} exchange @param {string} html */
async function deliverPlain(exchange, html) {
  const { request, response, url, pages } = exchange;
  const prerendered = takePrerendered(response);
  response.removeHeader("ETag");
  response.setHeader("Content-Security-Policy", plainPolicy);
  if (!prerendered || response.statusCode !== 200) return sendOnce(exchange, plainHtml(html));
  pages.store(url.pathname, plainHtml(html), response.getHeaders());
  return pages.send(request, response, url.pathname);
}

/** Sends what the application has written, as the document, page with scripts or data that it is. @param {Exchange} exchange @param {Buffer} text */
export async function deliver(exchange, text) {
  const { request, response, nonce, pages } = exchange;
  const isPage = String(response.getHeader("Content-Type")).startsWith("text/html");
  if (!isPage) {
    response.setHeader("Content-Security-Policy", dataPolicy);
    return send(request, response, new Representation(text, "once"));
  }
  if (response.statusCode >= 500) return refuse(request, response, 500, pages);
  varyOn(response, "Cookie");
  if (!nonce || response.statusCode !== 200) return deliverPlain(exchange, text.toString());
  response.setHeader("Content-Security-Policy", scriptedPolicy(nonce));
  return sendOnce(exchange, text.toString());
}
