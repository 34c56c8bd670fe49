import { randomBytes } from "node:crypto";
import { dataPolicy, scriptedPolicy } from "./content-security-policy.mjs";
import { deliver } from "./deliver.mjs";
import { isForeignForm } from "./form-posts.mjs";
import { holdText } from "./hold-text.mjs";
import { refuse } from "./refusal.mjs";
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

/** @param {IncomingMessage} request @returns {URL | undefined} */
function addressOf({ url = "" }) {
  try {
    decodeURIComponent(url.split("?")[0] ?? "");
    return url.startsWith("/") ? new URL(`http://site${url}`) : undefined;
  } catch {
    return undefined;
  }
}

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
  if (request.method === "HEAD" && !url.pathname.startsWith("/api/")) request.method = "GET";
  holdText(response, (text) => {
    if (validator) request.headers["if-none-match"] = validator;
    return deliver({ request, response, url, nonce, pages }, text);
  });
  await handle(request, response);
}

/** @param {Site} site @param {IncomingMessage} request @param {ServerResponse} response */
async function answer(site, request, response) {
  const { files, pages, bodyLimit } = site;
  const url = addressOf(request);
  if (!url) return refuse(request, response, "badRequest", pages);
  // The interface explains its own limit, in the client's script.
  const explains = url.pathname.startsWith("/api/v1/");
  if (!explains && Number(request.headers["content-length"] ?? 0) > bodyLimit) return refuse(request, response, "tooLarge", pages);
  if (!explains && isForeignForm(request)) return refuse(request, response, "badRequest", pages);
  if (request.method !== "GET" && request.method !== "HEAD") return render(site, request, response, url);
  const file = files.get(decodeURIComponent(url.pathname));
  if (file) return sendFile(request, response, file);
  if (pages.has(url.pathname) && !url.search && !request.headers.rsc) return pages.send(request, response, url.pathname);
  return render(site, request, response, url);
}

/** Messages of errors may quote what a visitor has sent, so only the place is logged. @param {unknown} error */
function placeOf(error) {
  if (!(error instanceof Error)) return "not an error";
  const frames = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return [error.name, ...frames].join("\n");
}

/** @param {Site} site */
export function requestListener(site) {
  return (/** @type {IncomingMessage} */ request, /** @type {ServerResponse} */ response) => {
    answer(site, request, response).catch((error) => {
      console.error(`${request.method} failed: ${placeOf(error)}`);
      if (response.headersSent) response.destroy();
      else refuse(request, response, "unexpected", site.pages).catch(() => response.destroy());
    });
  };
}
