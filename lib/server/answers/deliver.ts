import type { IncomingMessage, ServerResponse } from "node:http";
import { packing } from "../../http/encoding";
import { answered, asked } from "../framework";
import { paintFirst } from "../pages/paint-first";
import { plainHtml } from "../pages/plain-html";
import { classesFor, withClasses } from "../pages/visitor-classes";
import { wholeText } from "../pages/whole-text";
import { isInterface, scriptOf } from "../requests/addresses";
import { comparedAt } from "./compared";
import type { Policies } from "./content-security-policy";
import { refuse, type Trouble } from "./refusal";
import { Representation, send, varyOn } from "./representation";
import type { StoredPages } from "./stored-pages";

export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  nonce: string | undefined;
  pages: StoredPages;
  policies: Policies;
}

/** A page that is stored is stored without the framework's own marks. @returns whether the build has prerendered it */
function takeMarks(response: ServerResponse): boolean {
  const prerendered = response.hasHeader(answered.prerendered);
  for (const name of response.getHeaderNames()) if (name.startsWith(answered.marks)) response.removeHeader(name);
  return prerendered;
}

function isMadeByScript({ request: { headers }, url }: Exchange): boolean {
  return headers[asked.data] !== undefined || headers[asked.action] !== undefined || isInterface(url.pathname);
}

/**
 * What a visitor must not see as it is: a missing page that only scripts would fill or that is in both scripts of Chinese
 * although the address names one, and one line of English.
 */
function troubleIn(exchange: Exchange, type: string): Trouble | undefined {
  const { response, url } = exchange;
  const { statusCode: status } = response;
  if (type.startsWith("text/html") && status >= 500) return "unexpected";
  if (type.startsWith("text/html")) return status === 404 && scriptOf(url.pathname) ? "notFound" : undefined;
  if (status < 400 || !type.startsWith("text/plain") || isMadeByScript(exchange)) return undefined;
  if (response.hasHeader(answered.actionNotFound)) return "outdated";
  return status >= 500 ? "unexpected" : status === 404 ? "notFound" : "badRequest";
}

async function sendOnce({ request, response }: Exchange, html: string): Promise<void> {
  const classed = withClasses(html, classesFor(request.headers.cookie, html));
  await send(request, response, new Representation(Buffer.from(classed), "once"));
}

const documentOf = (html: string): Promise<string> => wholeText(plainHtml(html));

async function deliverPlain(exchange: Exchange, html: string): Promise<void> {
  const { request, response, url, pages, policies } = exchange;
  const prerendered = takeMarks(response);
  response.setHeader("Content-Security-Policy", policies.plain);
  // What answers a form is for whoever sent it, on whichever page.
  const isForEverybody = prerendered && response.statusCode === 200 && request.method !== "POST";
  if (!isForEverybody) return sendOnce(exchange, await documentOf(html));
  if (!pages.has(url.pathname)) pages.store(url.pathname, await documentOf(html), response.getHeaders());
  return pages.send(request, response, url.pathname);
}

/** It has been packed on the thread that made it. */
function sendPacked(response: ServerResponse, encoding: string, bytes: Buffer): void {
  response.removeHeader(packing.answered);
  varyOn(response, "Accept-Encoding");
  response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", bytes.length);
  response.end(bytes);
}

/** A page's data is as old as the page: a cache between asks again, where the framework would have it keep them for a year. */
function sendData(request: IncomingMessage, response: ServerResponse, data: Representation): Promise<void> {
  if (/^s-maxage=/.test(String(response.getHeader("Cache-Control")))) response.setHeader("Cache-Control", "no-cache");
  return send(request, response, data);
}

/** Sends what the application has written, as the document, page with scripts or data that it is. */
export async function deliver(exchange: Exchange, text: Buffer): Promise<void> {
  const { request, response, url, nonce, pages, policies } = exchange;
  const packed = response.getHeader(packing.answered);
  if (packed) return sendPacked(response, String(packed), text);
  const type = String(response.getHeader("Content-Type"));
  const trouble = troubleIn(exchange, type);
  const lifetime = response.hasHeader("ETag") ? "compared" : "once";
  response.removeHeader("ETag");
  if (trouble) return refuse(request, response, trouble, pages);
  if (!type.startsWith("text/html")) {
    // Nobody's answers have a validator; all the same only what documents the interface is kept.
    const isKept = lifetime === "compared" && isInterface(url.pathname);
    return sendData(request, response, isKept ? comparedAt(url.pathname, text) : new Representation(text, lifetime));
  }
  varyOn(response, "Cookie");
  if (!nonce || response.statusCode !== 200) return deliverPlain(exchange, text.toString());
  response.setHeader("Content-Security-Policy", policies.scripted(nonce));
  return sendOnce(exchange, paintFirst(text.toString(), nonce));
}
