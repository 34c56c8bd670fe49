import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { collectDefaultMetrics, Gauge, Histogram, register } from "prom-client";
import type { Pool } from "../../assessing/pool";
import { isRequestId, requestIdHeader } from "../../http/request-id";
import { log } from "../../log";
import { isTraced } from "../../tracing/asked-for";
import type { RouteOf } from "./routes";
import { traced, untraced } from "./traced";

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

const durations = new Histogram({
  name: "http_request_duration_seconds",
  help: "How long requests took, by route",
  labelNames: ["method", "route", "status"],
  buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30],
});

/** A proxy that is trusted names the request; nobody else does. */
function idOf({ headers }: IncomingMessage, trustsProxy: boolean): string {
  const given = String(headers[requestIdHeader] ?? "");
  return trustsProxy && isRequestId(given) ? given : randomUUID();
}

/** Says of each request when it is over what it came to. */
export function watch({ routeOf, trustsProxy }: { routeOf: RouteOf; trustsProxy: boolean }) {
  const begin = isTraced() ? traced : untraced;
  return (request: IncomingMessage, response: ServerResponse): void => {
    const began = performance.now();
    const id = idOf(request, trustsProxy);
    const method = methods.has(request.method ?? "") ? String(request.method) : "other";
    const route = routeOf(String(request.url).split("?")[0] ?? "");
    request.headers[requestIdHeader] = id;
    response.setHeader("X-Request-Id", id);
    const end = begin(request, { id, method, route, trustsProxy });
    response.once("close", () => {
      const ms = Math.round((performance.now() - began) * 10) / 10;
      const status = response.headersSent ? response.statusCode : 0;
      durations.observe({ method, route, status }, ms / 1000);
      end(status);
      log[status >= 500 ? "error" : "info"](
        { id, method, route, status, ms, cut: !response.writableFinished },
        "request",
      );
    });
  };
}

type Counted = Pick<Pool<unknown, unknown>, "waits" | "works">;

function watchPool(pool: Counted): void {
  const gauge = (name: string, help: string, read: () => number) =>
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

/** For whoever watches machines: on a port of its own, which visitors do not reach. */
export function serveMetrics(port: number, host: string, pages: Counted): Promise<Server> {
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
