/** @import { IncomingMessage, ServerResponse } from "node:http" */

/** @typedef {{ origin?: string, contact?: string }} Operator as the settings name them */

const halfAYear = 182 * 24 * 60 * 60 * 1000;

/** Where to report a weakness (RFC 9116): what the operator has set, else the page that says whose site it is. @param {Operator} operator @param {string} here */
export function securityText({ origin = "", contact }, here) {
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

/** @param {IncomingMessage} request @param {ServerResponse} response @param {Operator} operator */
export function sendSecurityText({ headers }, response, operator) {
  const scheme = String(headers["x-forwarded-proto"] ?? "").startsWith("https") ? "https" : "http";
  const text = securityText(operator, `${scheme}://${headers["x-forwarded-host"] ?? headers.host ?? "localhost"}`);
  response.writeHead(200, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-cache",
    "Content-Length": Buffer.byteLength(text),
  });
  response.end(text);
}
