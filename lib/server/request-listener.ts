import type { IncomingMessage, ServerResponse } from "node:http";
import { noPageYet } from "../http/no-page-yet";
import { refuse, refuseMethod, sayLeaving } from "./answers/refusal";
import { send } from "./answers/representation";
import { protect } from "./answers/security-headers";
import { securityAddress, sendSecurityText } from "./answers/security-txt";
import { representationOf, type StaticFile } from "./answers/static-files";
import { asked, nowhere } from "./framework";
import { report } from "./operating/places-only";
import { make, render } from "./rendering/make-page";
import { addressOf, isInterface, isOurs } from "./requests/addresses";
import { bodyLimitOf } from "./requests/body-limits";
import { isForeignForm, nameOwnHost, readsHost } from "./requests/form-posts";
import { holdBody } from "./requests/hold-body";
import type { Asking, Site } from "./site";

async function sendFile({ request, response }: Asking, file: StaticFile): Promise<void> {
  response.setHeader("Content-Type", file.type);
  response.setHeader("Cache-Control", file.cacheControl);
  await send(request, response, await representationOf(file));
}

/** The application's page for what is nowhere, in both scripts. */
function renderNowhere(site: Site, { request, response }: Asking): Promise<void> {
  Object.assign(request, { method: "GET", url: nowhere });
  return make(site, { request, response, url: new URL(nowhere, "http://site") });
}

async function show(site: Site, asking: Asking): Promise<void> {
  const { request, response, url } = asking;
  const file = site.files.get(url.pathname);
  if (file) return sendFile(asking, file);
  if (url.pathname === securityAddress) return sendSecurityText(request, response, site.operator);
  // The build has prerendered it, so no query changes it: senders of links append their own.
  if (site.pages.has(url.pathname) && !request.headers[asked.data])
    return site.pages.send(request, response, url.pathname);
  return make(site, asking);
}

async function take(site: Site, { request, response, url }: Asking): Promise<void> {
  if (isForeignForm(request)) return refuse(request, response, "badRequest", site.pages);
  const held = await holdBody(request, bodyLimitOf(url.pathname, site.bodyLimit));
  if (held.trouble) return refuse(request, response, held.trouble, site.pages);
  nameOwnHost(held.request);
  return make(site, { request: held.request, response, url });
}

/** What the framework knows; any other is refused by every address of the interface, as this one is. */
const knownMethod = (method = ""): string =>
  ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].includes(method) ? method : "PUT";

/** Anybody can claim an address; only a proxy of the operator's own is believed. */
function believeOnly({ trustsProxy }: Site, request: IncomingMessage): void {
  if (!trustsProxy) delete request.headers["x-forwarded-for"];
}

async function answerOther(site: Site, asking: Asking): Promise<void> {
  const { request, response, url } = asking;
  // The interface explains its own limit, in the client's script.
  if (url.pathname.startsWith("/api/v1/")) return render(site, asking);
  if (site.files.has(url.pathname) || url.pathname === securityAddress)
    return refuseMethod(request, response, "GET, HEAD");
  if (request.method === "POST") return take(site, asking);
  return isInterface(url.pathname) ? render(site, asking) : refuseMethod(request, response);
}

/** Whether it is ready is for the application to say, which does not know whether a page has come out elsewhere. */
function tellOfPages(site: Site, request: IncomingMessage): void {
  delete request.headers[noPageYet];
  if (!site.hasMadePage()) request.headers[noPageYet] = "1";
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  protect(request, response, site.trustsProxy);
  believeOnly(site, request);
  const url = readsHost(request) ? addressOf(request) : undefined;
  if (!url) return refuse(request, response, "badRequest", site.pages);
  const asking = { request, response, url };
  request.url = url.pathname + url.search;
  if (url.pathname === "/api/ready" && site.isLeaving()) return sayLeaving(response);
  tellOfPages(site, request);
  if (!isOurs(url.pathname)) return renderNowhere(site, asking);
  if (isInterface(url.pathname)) request.method = knownMethod(request.method);
  if (request.method === "GET" || request.method === "HEAD") return show(site, asking);
  return answerOther(site, asking);
}

export function requestListener(site: Site) {
  return (request: IncomingMessage, response: ServerResponse): void => {
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
