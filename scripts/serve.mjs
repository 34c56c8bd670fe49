import { createServer, Server } from "node:http";
import { availableParallelism } from "node:os";
import path from "node:path";
import next from "next";
import { logWritten } from "../lib/log.mjs";
import { Pool } from "../lib/assessing/pool.mjs";
import { settings } from "./serve/configured.mjs";
import { policiesFor } from "./serve/content-security-policy.mjs";
import { Lifecycle, refuseMalformed, stopOnSignal, timeouts } from "./serve/lifecycle.mjs";
import { loseLogsQuietly } from "./serve/loseable-log.mjs";
import { PageLimit } from "./serve/page-limit.mjs";
import { logPlacesOnly } from "./serve/places-only.mjs";
import { troublePages } from "./serve/refusal.mjs";
import { Renderer, renderElsewhere } from "./serve/renderers.mjs";
import { requestListener } from "./serve/request-listener.mjs";
import { routesOf } from "./serve/routes.mjs";
import { securityHeaders } from "./serve/security-headers.mjs";
import { serveMetrics, watch } from "./serve/seen.mjs";
import { sessionKey } from "./serve/session-key.mjs";
import { listStaticFiles, warmUp } from "./serve/static-files.mjs";
import { StoredPages } from "./serve/stored-pages.mjs";

const root = path.resolve(import.meta.dirname, "..");
const { PORT: port, HOST: host } = settings;

loseLogsQuietly();

/** What is ours to say to the operator. @param {string} text */
const complain = (text) => process.stderr.write(`${text}\n`);

/** @param {string} text @returns {never} */
function giveUp(text) {
  complain(text);
  process.exit(1);
}

try {
  process.env.SESSION_KEY = sessionKey(path.join(root, ".data"), settings.SESSION_KEY);
} catch (error) {
  giveUp(`luohu-check does not start:\n${error instanceof Error ? error.message : error}`);
}

// Handed no server, the framework takes every request to change the protocol from ours and answers none; so it gets one that nobody calls.
const app = next({ dev: false, dir: root, hostname: host, port, httpServer: new Server() });
await app.prepare();
logPlacesOnly();

/** Fetches the pages for bad moments while all is well, and packs the rest. @param {string} origin */
async function prepare(origin) {
  await Promise.all(troublePages.map((page) => fetch(origin + page)));
  await warmUp(files);
}

const distDir = path.join(root, process.env.NEXT_DIST_DIR || ".next");
const trustsProxy = settings.TRUST_PROXY === "1";
const files = listStaticFiles(distDir, path.join(root, "public"));
const renderers = new Pool(() => new Renderer(), {
  threads: settings.PAGE_RENDERERS || availableParallelism() + 1,
  queue: settings.PAGE_QUEUE,
  deadline: settings.PAGE_DEADLINE_SECONDS * 1000,
});
renderers.fill();
const server = createServer(timeouts);
refuseMalformed(server, securityHeaders);
const listen = requestListener({
  handle: app.getRequestHandler(),
  make: renderElsewhere(renderers),
  files,
  pages: new StoredPages(),
  limit: new PageLimit(settings.PAGE_LIMIT_PER_MINUTE),
  policies: policiesFor(settings.FRAME_ANCESTORS),
  bodyLimit: 64 * 1024,
  trustsProxy,
  watch: watch({ routeOf: routesOf(distDir), trustsProxy }),
  operator: { origin: settings.SITE_ORIGIN, contact: settings.SECURITY_CONTACT },
  isLeaving: () => lifecycle.isLeaving,
});
const lifecycle = new Lifecycle(server, listen, securityHeaders);
lifecycle.letGoAfter(settings.CLIENT_IDLE_SECONDS * 1000);
const manners = { notice: settings.STOP_NOTICE_SECONDS * 1000, patience: settings.STOP_PATIENCE_SECONDS * 1000 };
stopOnSignal(lifecycle, manners, async () => {
  await app.close();
  // A write to a pipe that nobody reads cannot be called back, and an ordinary end would wait for it.
  if (!(await logWritten())) process.kill(process.pid, "SIGKILL");
});
if (settings.METRICS_PORT !== undefined)
  await serveMetrics(settings.METRICS_PORT, settings.METRICS_HOST, renderers).catch((error) =>
    giveUp(`Cannot serve metrics on ${settings.METRICS_HOST}:${settings.METRICS_PORT}: ${error.message}`),
  );

server.on("error", (error) => giveUp(`Cannot serve on ${host}:${port}: ${error.message}`));
server.listen(port, host, () => {
  const { address, port: bound } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const reachable = ["0.0.0.0", "::"].includes(address)
    ? "127.0.0.1"
    : address.includes(":")
      ? `[${address}]`
      : address;
  const origin = `http://${reachable}:${bound}`;
  console.log(`luohu-check is serving at ${origin} (HOST=${host})`);
  prepare(origin).catch((error) => complain(`Not everything is prepared ahead: ${error.message}`));
});
