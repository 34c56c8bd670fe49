import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { collectDefaultMetrics, Gauge, Histogram, register } from "prom-client";
import { log } from "../../lib/log.mjs";

/**
 * @import { IncomingMessage, ServerResponse } from "node:http"
 * @import { RouteOf } from "./routes.mjs"
 * @import { Pool } from "../../lib/assessing/pool.mjs"
 */

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

const durations = new Histogram({
  name: "http_request_duration_seconds",
  help: "How long requests took, by route",
  labelNames: ["method", "route", "status"],
  buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30],
});

/** A proxy that is trusted names the request; nobody else does. @param {IncomingMessage} request @param {boolean} trustsProxy */
function idOf({ headers }, trustsProxy) {
  const given = String(headers["x-request-id"] ?? "");
  return trustsProxy && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** Says of each request when it is over what it came to. @param {{ routeOf: RouteOf, trustsProxy: boolean }} site @returns {(request: IncomingMessage, response: ServerResponse) => void} */
export const watch =
  ({ routeOf, trustsProxy }) =>
  (request, response) => {
    const began = performance.now();
    const id = idOf(request, trustsProxy);
    const method = methods.has(request.method ?? "") ? String(request.method) : "other";
    const route = routeOf(String(request.url).split("?")[0] ?? "");
    response.setHeader("X-Request-Id", id);
    response.once("close", () => {
      const ms = Math.round((performance.now() - began) * 10) / 10;
      const status = response.headersSent ? response.statusCode : 0;
      durations.observe({ method, route, status }, ms / 1000);
      log[status >= 500 ? "error" : "info"](
        { id, method, route, status, ms, cut: !response.writableFinished },
        "request",
      );
    });
  };

/** @param {Pool} pool */
function watchPool(pool) {
  const gauge = (/** @type {string} */ name, /** @type {string} */ help, /** @type {() => number} */ read) =>
    new Gauge({
      name,
      help,
      collect() {
        this.set(read());
      },
    });
  gauge("luohu_pages_waiting", "Pages that wait for a renderer", () => pool.waits);
  gauge("luohu_pages_made_now", "Renderers at work", () => pool.works);
}

/** For whoever watches machines: on a port of its own, which visitors do not reach. @param {number} port @param {string} host @param {Pool} pages @returns {Promise<import("node:http").Server>} */
export function serveMetrics(port, host, pages) {
  collectDefaultMetrics();
  watchPool(pages);
  const server = createServer(async (request, response) => {
    if (request.url !== "/metrics") return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": register.contentType }).end(await register.metrics());
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server.unref()));
  });
}
