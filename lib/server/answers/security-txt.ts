import type { IncomingMessage, ServerResponse } from "node:http";

/** As the settings name them. */
export interface Operator {
  origin?: string | undefined;
  contact?: string | undefined;
}

const halfAYear = 182 * 24 * 60 * 60 * 1000;

/** Where to report a weakness (RFC 9116): what the operator has set, else the page that says whose site it is. */
export function securityText({ origin = "", contact }: Operator, here: string): string {
  const site = origin.replace(/\/$/, "") || here;
  const lines = [
    `Contact: ${contact ?? `${site}/zh-Hans/about`}`,
    `Expires: ${new Date(Date.now() + halfAYear).toISOString()}`,
    "Preferred-Languages: zh-Hans, zh-Hant, en",
    ...(origin ? [`Canonical: ${site}/.well-known/security.txt`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

export const securityAddress = "/.well-known/security.txt";

export function sendSecurityText({ headers }: IncomingMessage, response: ServerResponse, operator: Operator): void {
  const scheme = String(headers["x-forwarded-proto"] ?? "").startsWith("https") ? "https" : "http";
  const text = securityText(operator, `${scheme}://${headers["x-forwarded-host"] ?? headers.host ?? "localhost"}`);
  response.writeHead(200, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-cache",
    "Content-Length": Buffer.byteLength(text),
  });
  response.end(text);
}
