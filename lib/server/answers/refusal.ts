import { type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse, STATUS_CODES } from "node:http";
import { isInterface, scriptOf } from "../requests/addresses";
import type { StoredPages } from "./stored-pages";

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

/** Each has a page of its own, lib/http/troubles.ts. */
export type Trouble = keyof typeof statuses;

const pageOf = (locale: string, trouble: string) => `/${locale}/trouble/${trouble}`;

/** Every page that a refusal may need, so that they can be fetched while all is well. */
export const troublePages = ["zh-Hans", "zh-Hant"].flatMap((locale) =>
  Object.keys(statuses).map((trouble) => pageOf(locale, trouble)),
);

/** For programs, and for what happens before there are pages. */
function problem(response: ServerResponse, status: number, headers?: OutgoingHttpHeaders): void {
  response.writeHead(status, { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...headers });
  response.end(JSON.stringify({ type: "about:blank", title: STATUS_CODES[status], status }));
}

export async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  trouble: Trouble,
  pages: StoredPages,
): Promise<void> {
  const [pathname = "/"] = (request.url ?? "/").split("?");
  const page = pageOf(scriptOf(pathname) ?? "zh-Hans", trouble);
  request.resume();
  if (!isInterface(pathname) && pages.has(page)) return pages.send(request, response, page, statuses[trouble]);
  return problem(response, statuses[trouble]);
}

/** No browser asks for a page in another way than these. */
export function refuseMethod(request: IncomingMessage, response: ServerResponse, allowed = "GET, HEAD, POST"): void {
  request.resume();
  return problem(response, 405, { Allow: allowed });
}

/** For whoever asks whether to send visitors here. */
export function sayLeaving(response: ServerResponse): void {
  response.writeHead(503, { "Content-Type": "application/json", "Cache-Control": "no-store", "Retry-After": "5" });
  response.end(JSON.stringify({ status: "stopping" }));
}
