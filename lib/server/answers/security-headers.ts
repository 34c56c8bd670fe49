import type { IncomingMessage, ServerResponse } from "node:http";
import { dataPolicy } from "./content-security-policy";

const permissions = (camera: "()" | "(self)"): string =>
  `camera=${camera}, geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()`;

/** The page on which a clerk may hold a code before the camera, and no other. */
const counterPage = /^\/zh-Han[st]\/counter\/?(?:\?|$)/;

/** For every response, whoever writes it; a document has a policy of its own instead of that for data. */
export const securityHeaders = {
  "Content-Security-Policy": dataPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": permissions("()"),
};

const year = 365 * 24 * 60 * 60;

/** Only a proxy that is trusted can say that the visitor has come safely; then it is a promise about the next visits. */
const cameSafely = ({ headers }: IncomingMessage, trustsProxy: boolean): boolean =>
  trustsProxy &&
  String(headers["x-forwarded-proto"] ?? "")
    .split(",")[0]
    ?.trim() === "https";

/** What is refused or missing today may be there after an update. */
function keepNoFailure(response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = (...given: unknown[]) => {
    if (Number(given[0]) >= 400) response.setHeader("Cache-Control", "no-store");
    return Reflect.apply(writeHead, response, given);
  };
}

export function protect(request: IncomingMessage, response: ServerResponse, trustsProxy: boolean): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (counterPage.test(request.url ?? "")) response.setHeader("Permissions-Policy", permissions("(self)"));
  keepNoFailure(response);
  if (cameSafely(request, trustsProxy)) response.setHeader("Strict-Transport-Security", `max-age=${year}`);
}
