import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { policiesFor } from "../answers/content-security-policy";
import { PageLimit } from "../requests/page-limit";
import { requestListener } from "../request-listener";
import type { Site } from "../site";
import { StoredPages } from "../answers/stored-pages";

export const framework = '<script src="/_next/static/a.js" async=""></script>';
/** How often it was asked, and the last body that it was sent. */
export const seen = { rendered: 0, received: "" };

/** Stands in for the application: shows which policy it was handed and behaves in the ways that matter to the server. */
export async function application(request: IncomingMessage, response: ServerResponse) {
  seen.rendered += 1;
  for await (const chunk of request) seen.received = String(chunk);
  const path = request.url?.split("?")[0];
  if (path === "/zh-Hans/broken") throw new Error("broken on purpose");
  if (path === "/zh-Hans/away") return void response.writeHead(303, { Location: "/zh-Hans" }).end();
  if (path === "/zh-Hans/picture")
    return void response
      .setHeader("x-nextjs-cache", "HIT")
      .writeHead(200, { "Content-Type": "image/png" })
      .end(Buffer.from([1, 2, 3]));
  if (path === "/zh-Hans/pieces") {
    response.writeHead(200, { "Content-Type": "image/png" }).write(Buffer.from([1, 2]));
    return void response.end(Buffer.from([3]));
  }
  if (path === "/zh-Hans/check/old-form")
    return void response
      .writeHead(400, { "Content-Type": "text/plain", "x-nextjs-action-not-found": "1" })
      .end("Server action not found.");
  // As the framework takes away its cookies of previews, and a library keeps every connection.
  if (request.headers.cookie) response.setHeader("Set-Cookie", request.headers.cookie);
  response.setHeader("Connection", "keep-alive");
  if (path?.endsWith("/prerendered")) response.setHeader("x-nextjs-prerender", "1");
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.statusCode = path === "/zh-Hans/failed" ? 500 : /missing$|not-found/.test(path ?? "") ? 404 : 200;
  response.write(`<html lang="zh-Hans"><head>${framework}</head><body>`);
  setImmediate(() =>
    response.end(
      `<i>${path?.includes("_not-found") ? path : (request.headers["content-security-policy"] ?? "none")}</i></body></html>`,
    ),
  );
}

/** A site with that application behind the listener, to be changed by a test. */
export function siteForTests(): Site {
  return {
    handle: application,
    files: new Map([["/robots.txt", { file: "public/robots.txt", type: "text/plain", cacheControl: "no-cache" }]]),
    pages: new StoredPages(),
    limit: new PageLimit(0),
    make: application,
    policies: policiesFor(),
    bodyLimit: 1024,
    trustsProxy: false,
    operator: {},
    isLeaving: () => false,
    hasMadePage: () => true,
  };
}

export async function listen(site: Site) {
  const server = createServer(requestListener(site));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
