import { randomBytes } from "node:crypto";
import { addressOf, isInterface, isOurs } from "./addresses.mjs";
import { bodyLimitOf } from "./body-limits.mjs";
import { dataPolicy, scriptedPolicy } from "./content-security-policy.mjs";
import { deliver } from "./deliver.mjs";
import { isForeignForm } from "./form-posts.mjs";
import { holdBody } from "./hold-body.mjs";
import { holdText } from "./hold-text.mjs";
import { report } from "./places-only.mjs";
import { refuse, refuseMethod } from "./refusal.mjs";
import { send } from "./representation.mjs";
import { runsScripts } from "./script-engines.mjs";
import { shipsScripts } from "./scripted-pages.mjs";
import { representationOf } from "./static-files.mjs";

/**
 * @import { IncomingMessage, ServerResponse } from "node:http"
 * @import { StaticFile } from "./static-files.mjs"
 * @import { StoredPages } from "./stored-pages.mjs"
 * @typedef {{ handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>, files: Map<string, StaticFile>, pages: StoredPages, bodyLimit: number }} Site
 */

const trustProxy = process.env.TRUST_PROXY === "1";

/** @param {IncomingMessage} request @param {ServerResponse} response @param {StaticFile} file */
async function sendFile(request, response, file) {
  response.setHeader("Content-Type", file.type);
  response.setHeader("Cache-Control", file.cacheControl);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Content-Security-Policy", dataPolicy);
  await send(request, response, await representationOf(file));
}

/** The framework reads the nonce from the request; one that a visitor sends must not count. @param {IncomingMessage} request @param {string} pathname */
function giveNonce(request, pathname) {
  delete request.headers["content-security-policy"];
  delete request.headers["content-security-policy-report-only"];
  if (!shipsScripts(pathname) || !runsScripts(request.headers["user-agent"])) return undefined;
  const nonce = randomBytes(16).toString("base64");
  request.headers["content-security-policy"] = scriptedPolicy(nonce);
  return nonce;
}

/** @param {Site} site @param {IncomingMessage} request @param {ServerResponse} response @param {URL} url */
async function render(site, request, response, url) {
  const { handle, pages } = site;
  const nonce = giveNonce(request, url.pathname);
  // Validators are ours: what the application would compare with is not what was sent.
  const { "if-none-match": validator } = request.headers;
  delete request.headers["if-none-match"];
  // Anybody can claim an address; only a proxy of the operator's own is believed.
  if (!trustProxy) delete request.headers["x-forwarded-for"];
  if (request.method === "HEAD") request.method = "GET";
  holdText(response, (text) => {
    if (validator) request.headers["if-none-match"] = validator;
    return deliver({ request, response, url, nonce, pages }, text);
  });
  await handle(request, response);
}

/** The application's page for what is nowhere, in both scripts. @param {Site} site @param {IncomingMessage} request @param {ServerResponse} response */
function renderNowhere(site, request, response) {
  Object.assign(request, { method: "GET", url: "/_not-found" });
  return render(site, request, response, new URL("http://site/_not-found"));
}

/** @param {Site} site @param {IncomingMessage} request @param {ServerResponse} response @param {URL} url */
async function show(site, request, response, url) {
  const { files, pages } = site;
  const file = files.get(url.pathname);
  if (file) return sendFile(request, response, file);
  // The build has prerendered it, so no query changes it: senders of links append their own.
  if (pages.has(url.pathname) && !request.headers.rsc) return pages.send(request, response, url.pathname);
  return render(site, request, response, url);
}

/** @param {Site} site @param {IncomingMessage} request @param {ServerResponse} response @param {URL} url */
async function take(site, request, response, url) {
  if (isForeignForm(request)) return refuse(request, response, "badRequest", site.pages);
  const held = await holdBody(request, bodyLimitOf(url.pathname, site.bodyLimit));
  if (held.trouble) return refuse(request, response, held.trouble, site.pages);
  return render(site, held.request, response, url);
}

/** What the framework knows; any other is refused by every address of the interface, as this one is. @param {string | undefined} method */
const knownMethod = (method = "") =>
  ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].includes(method) ? method : "PUT";

/** @param {Site} site @param {IncomingMessage} request @param {ServerResponse} response */
async function answer(site, request, response) {
  const url = addressOf(request);
  if (!url) return refuse(request, response, "badRequest", site.pages);
  request.url = url.pathname + url.search;
  if (!isOurs(url.pathname)) return renderNowhere(site, request, response);
  if (isInterface(url.pathname)) request.method = knownMethod(request.method);
  if (request.method === "GET" || request.method === "HEAD") return show(site, request, response, url);
  // The interface explains its own limit, in the client's script.
  if (url.pathname.startsWith("/api/v1/")) return render(site, request, response, url);
  if (request.method === "POST") return take(site, request, response, url);
  return isInterface(url.pathname) ? render(site, request, response, url) : refuseMethod(request, response);
}

/** @param {Site} site */
export function requestListener(site) {
  return (/** @type {IncomingMessage} */ request, /** @type {ServerResponse} */ response) => {
    answer(site, request, response).catch((error) => {
      // Whoever has gone away needs no answer, and nothing has failed.
      if (request.destroyed && !request.complete) return;
      report(`${request.method} failed`, error);
      if (response.headersSent) response.destroy();
      else refuse(request, response, "unexpected", site.pages).catch(() => response.destroy());
    });
  };
}
