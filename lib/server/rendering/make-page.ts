import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { NotWorked } from "../../assessing/pool";
import { packing, preferredEncoding } from "../../http/encoding";
import { tellLeaving } from "../../http/leaving";
import { requestIdHeader } from "../../http/request-id";
import { deliver } from "../answers/deliver";
import { dropMarks } from "../answers/framework-marks";
import { holdText } from "../answers/hold-text";
import { refuse, type Trouble, troublePages } from "../answers/refusal";
import { asked } from "../framework";
import { runsScripts } from "../pages/script-engines";
import { shipsScripts } from "../pages/scripted-pages";
import { isInterface } from "../requests/addresses";
import { takesTables } from "../requests/body-limits";
import { clientFrom } from "../requests/page-limit";
import type { Asking, Site } from "../site";

/** The framework reads the nonce from the request; one that a visitor sends must not count. */
function giveNonce({ policies }: Site, request: IncomingMessage, pathname: string): string | undefined {
  for (const name of asked.policies) delete request.headers[name];
  if (!shipsScripts(pathname) || !runsScripts(request.headers["user-agent"])) return undefined;
  const nonce = randomBytes(16).toString("base64");
  request.headers[asked.policies[0]] = policies.scripted(nonce);
  return nonce;
}

/** A visitor who has none of ours is told to forget none. */
function dropPreviews({ headers }: IncomingMessage): void {
  const isOfPreviews = (cookie: string) => asked.previews.includes(cookie.split("=")[0]?.trim() ?? "");
  const left = headers.cookie?.split(";").filter((cookie) => !isOfPreviews(cookie));
  if (left) headers.cookie = left.join(";").trim();
}

/** The interface packs where it works; a visitor cannot ask it to. */
function askForPacking(request: IncomingMessage, pathname: string): void {
  delete request.headers[packing.asked];
  if (isInterface(pathname)) request.headers[packing.asked] = preferredEncoding(request.headers);
}

/** Has the application answer, and sends what it has written on as what it is. */
export async function render(site: Site, asking: Asking, handle: Site["handle"] = site.handle): Promise<void> {
  const { request, response, url } = asking;
  const { pages, policies } = site;
  dropMarks(request, response);
  const nonce = giveNonce(site, request, url.pathname);
  dropPreviews(request);
  askForPacking(request, url.pathname);
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

function refuseForNow(site: Site, { request, response }: Asking, trouble: Trouble, seconds: number): Promise<void> {
  response.setHeader("Retry-After", String(seconds));
  return refuse(request, response, trouble, site.pages);
}

const unmade: Partial<Record<NotWorked["why"], Trouble>> = { full: "tooOften", late: "tooMuch" };

const takeTable = (site: Site, asking: Asking): Promise<void> =>
  tellLeaving(String(asking.request.headers[requestIdHeader] ?? ""), asking.response, () => render(site, asking));

/** What costs the application something, for whoever has not asked for too much of it; the interface limits itself, in its own words. */
export async function make(site: Site, asking: Asking): Promise<void> {
  const { request, url } = asking;
  if (isInterface(url.pathname) || troublePages.includes(url.pathname)) return render(site, asking);
  const client = clientFrom(request);
  const wait = await site.limit.secondsToWait(client);
  if (wait > 0) return refuseForNow(site, asking, "tooOften", wait);
  try {
    if (request.method === "POST" && takesTables(url.pathname)) await takeTable(site, asking);
    else await render(site, asking, (...exchange) => site.make(...exchange, client));
  } catch (error) {
    const trouble = error instanceof NotWorked ? unmade[error.why] : undefined;
    if (!trouble) throw error;
    if (trouble === "tooMuch") await site.limit.charge(client);
    return refuseForNow(site, asking, trouble, 5);
  }
}
