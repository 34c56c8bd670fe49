import { randomBytes } from "node:crypto";
import { NotWorked } from "../../lib/assessing/pool.mjs";
import { addressOf, isInterface, isOurs } from "./addresses.mjs";
import { bodyLimitOf, takesTables } from "./body-limits.mjs";
import { deliver } from "./deliver.mjs";
import { isForeignForm, nameOwnHost, readsHost } from "./form-posts.mjs";
import { holdBody } from "./hold-body.mjs";
import { holdText } from "./hold-text.mjs";
import { clientFrom } from "./page-limit.mjs";
import { report } from "./places-only.mjs";
import { refuse, refuseMethod, sayLeaving, troublePages } from "./refusal.mjs";
import { send } from "./representation.mjs";
import { protect } from "./security-headers.mjs";
import { securityAddress, sendSecurityText } from "./security-txt.mjs";
import { runsScripts } from "./script-engines.mjs";
import { shipsScripts } from "./scripted-pages.mjs";
import { representationOf } from "./static-files.mjs";

/**
 * @import { IncomingMessage, ServerResponse } from "node:http"
 * @import { StaticFile } from "./static-files.mjs"
 * @import { StoredPages } from "./stored-pages.mjs"
 * @import { Policies } from "./content-security-policy.mjs"
 * @import { PageLimit } from "./page-limit.mjs"
 * @typedef {object} Site
 * @property {(request: IncomingMessage, response: ServerResponse) => Promise<void>} handle the application, for the interface and for what is there before anybody comes
 * @property {(request: IncomingMessage, response: ServerResponse, client: string) => Promise<void>} make the same for pages, where nobody waits for another
 * @property {Map<string, StaticFile>} files
 * @property {StoredPages} pages
 * @property {PageLimit} limit
 * @property {Policies} policies
 * @property {number} bodyLimit
 * @property {boolean} trustsProxy
 * @property {import("./security-txt.mjs").Operator} operator
 * @property {() => boolean} isLeaving
 * @property {(request: IncomingMessage, response: ServerResponse) => void} [watch] sees each of them before anything is done
 */

/** @param {IncomingMessage} request @param {ServerResponse} response @param {StaticFile} file */
async function sendFile(request, response, file) {
  response.setHeader("Content-Type", file.type);
  response.setHeader("Cache-Control", file.cacheControl);
  await send(request, response, await representationOf(file));
}

/** The framework reads the nonce from the request; one that a visitor sends must not count. @param {Site} site @param {IncomingMessage} request @param {string} pathname */
function giveNonce({ policies }, request, pathname) {
  delete request.headers["content-security-policy"];
  delete request.headers["content-security-policy-report-only"];
  if (!shipsScripts(pathname) || !runsScripts(request.headers["user-agent"])) return undefined;
  const nonce = randomBytes(16).toString("base64");
  request.headers["content-security-policy"] = policies.scripted(nonce);
  return nonce;
}

/** @param {Site} site @param {IncomingMessage} request @param {ServerResponse} response @param {URL} url @param {(request: IncomingMessage, response: ServerResponse) => Promise<void>} [handle] */
async function render(site, request, response, url, handle = site.handle) {
  const { pages, policies } = site;
  const nonce = giveNonce(site, request, url.pathname);
  // Validators are ours: what the application would compare with is not what was sent.
  const { "if-none-match": validator } = request.headers;
  delete request.headers["if-none-match"];
  if (request.method === "HEAD") request.method = "GET";
  const letGo = holdText(response, (text) => {
    if (validator) request.headers["if-none-match"] = validator;
    return deliver({ request, response, url, nonce, pages, policies }, text);
  });
  await handle(request, response).catch((error) => {
    letGo();
    throw error;
  });
}

/** The application's page for what is nowhere, in both scripts. @param {Site} site @param {IncomingMessage} request @param {ServerResponse} response */
function renderNowhere(site, request, response) {
  Object.assign(request, { method: "GET", url: "/_not-found" });
  return make(site, request, response, new URL("http://site/_not-found"));
}

/** @param {Site} site @param {IncomingMessage} request @param {ServerResponse} response @param {URL} url */
async function show(site, request, response, url) {
  const { files, pages } = site;
  const file = files.get(url.pathname);
  if (file) return sendFile(request, response, file);
  if (url.pathname === securityAddress) return sendSecurityText(request, response, site.operator);
  // The build has prerendered it, so no query changes it: senders of links append their own.
  if (pages.has(url.pathname) && !request.headers.rsc) return pages.send(request, response, url.pathname);
  return make(site, request, response, url);
}

/** @type {Partial<Record<string, import("./refusal.mjs").Trouble>>} */
const unmade = { full: "tooOften", late: "tooMuch" };

/** What costs the application something, for whoever has not asked for too much of it; the interface limits itself, in its own words. @param {Site} site @param {IncomingMessage} request @param {ServerResponse} response @param {URL} url */
async function make(site, request, response, url) {
  if (isInterface(url.pathname) || troublePages.includes(url.pathname)) return render(site, request, response, url);
  const client = clientFrom(request);
  const wait = await site.limit.secondsToWait(client);
  if (wait > 0) return refuseForNow(site, request, response, "tooOften", wait);
  try {
    if (request.method === "POST" && takesTables(url.pathname)) await render(site, request, response, url);
    else await render(site, request, response, url, (...exchange) => site.make(...exchange, client));
  } catch (error) {
    const trouble = error instanceof NotWorked ? unmade[error.why] : undefined;
    if (!trouble) throw error;
    if (trouble === "tooMuch") await site.limit.charge(client);
    return refuseForNow(site, request, response, trouble, 5);
  }
}

/** @param {Site} site @param {IncomingMessage} request @param {ServerResponse} response @param {import("./refusal.mjs").Trouble} trouble @param {number} seconds */
function refuseForNow(site, request, response, trouble, seconds) {
  response.setHeader("Retry-After", String(seconds));
  return refuse(request, response, trouble, site.pages);
}

/** @param {Site} site @param {IncomingMessage} request @param {ServerResponse} response @param {URL} url */
async function take(site, request, response, url) {
  if (isForeignForm(request)) return refuse(request, response, "badRequest", site.pages);
  const held = await holdBody(request, bodyLimitOf(url.pathname, site.bodyLimit));
  if (held.trouble) return refuse(request, response, held.trouble, site.pages);
  nameOwnHost(held.request);
  return make(site, held.request, response, url);
}

/** What the framework knows; any other is refused by every address of the interface, as this one is. @param {string | undefined} method */
const knownMethod = (method = "") =>
  ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].includes(method) ? method : "PUT";

/** Anybody can claim an address; only a proxy of the operator's own is believed. @param {Site} site @param {IncomingMessage} request */
function believeOnly({ trustsProxy }, request) {
  if (!trustsProxy) delete request.headers["x-forwarded-for"];
}

/** @param {Site} site @param {IncomingMessage} request @param {ServerResponse} response @param {URL} url */
async function answerOther(site, request, response, url) {
  // The interface explains its own limit, in the client's script.
  if (url.pathname.startsWith("/api/v1/")) return render(site, request, response, url);
  if (site.files.has(url.pathname) || url.pathname === securityAddress)
    return refuseMethod(request, response, "GET, HEAD");
  if (request.method === "POST") return take(site, request, response, url);
  return isInterface(url.pathname) ? render(site, request, response, url) : refuseMethod(request, response);
}

/** @param {Site} site @param {IncomingMessage} request @param {ServerResponse} response */
async function answer(site, request, response) {
  protect(request, response, site.trustsProxy);
  believeOnly(site, request);
  const url = readsHost(request) ? addressOf(request) : undefined;
  if (!url) return refuse(request, response, "badRequest", site.pages);
  request.url = url.pathname + url.search;
  if (url.pathname === "/api/ready" && site.isLeaving()) return sayLeaving(response);
  if (!isOurs(url.pathname)) return renderNowhere(site, request, response);
  if (isInterface(url.pathname)) request.method = knownMethod(request.method);
  if (request.method === "GET" || request.method === "HEAD") return show(site, request, response, url);
  return answerOther(site, request, response, url);
}

/** @param {Site} site */
export function requestListener(site) {
  return (/** @type {IncomingMessage} */ request, /** @type {ServerResponse} */ response) => {
    site.watch?.(request, response);
    answer(site, request, response).catch((error) => {
      // Whoever has gone away needs no answer, and nothing has failed.
      if (response.destroyed || (request.destroyed && !request.complete)) return;
      report(`${request.method} failed`, error);
      if (response.headersSent) response.destroy();
      else refuse(request, response, "unexpected", site.pages).catch(() => response.destroy());
    });
  };
}
