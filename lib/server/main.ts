import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { availableParallelism } from "node:os";
import path from "node:path";
import { Pool } from "../assessing/pool";
import { logWritten } from "../log";
import { policiesFor } from "./answers/content-security-policy";
import { troublePages } from "./answers/refusal";
import { securityHeaders } from "./answers/security-headers";
import { listStaticFiles, warmUp } from "./answers/static-files";
import { StoredPages } from "./answers/stored-pages";
import { settings } from "./operating/configured";
import { Lifecycle, stopOnSignal } from "./operating/lifecycle";
import { loseLogsQuietly } from "./operating/loseable-log";
import { refuseMalformed, serverOptions } from "./operating/malformed";
import { routesOf } from "./operating/routes";
import { serveMetrics, watch } from "./operating/seen";
import { sessionKey } from "./operating/session-key";
import { tracesSent } from "./operating/traced";
import { openApplication } from "./rendering/application";
import { type Asked, type Made, renderElsewhere } from "./rendering/renderers";
import { RunningRenderers } from "./rendering/running-renderers";
import { requestListener } from "./request-listener";
import { PageLimit } from "./requests/page-limit";
import type { Site } from "./site";

const { PORT: port, HOST: host } = settings;

/** What is ours to say to the operator. */
const complain = (text: string) => process.stderr.write(`${text}\n`);

function giveUp(text: string): never {
  complain(text);
  process.exit(1);
}

function keyIn(root: string): string {
  try {
    return sessionKey(path.join(root, ".data"), settings.SESSION_KEY);
  } catch (error) {
    return giveUp(`luohu-check does not start:\n${error instanceof Error ? error.message : error}`);
  }
}

function renderersFor(root: string, running: RunningRenderers): Pool<Asked, Made> {
  const renderers = new Pool<Asked, Made>(() => running.start(root), {
    threads: settings.PAGE_RENDERERS || availableParallelism() + 1,
    queue: settings.PAGE_QUEUE,
    deadline: settings.PAGE_DEADLINE_SECONDS * 1000,
  });
  renderers.fill();
  return renderers;
}

/** What does not depend on the application. */
function siteOf(root: string, distDir: string): Omit<Site, "handle" | "make" | "isLeaving" | "hasMadePage"> {
  const trustsProxy = settings.TRUST_PROXY === "1";
  return {
    files: listStaticFiles(distDir, path.join(root, "public")),
    pages: new StoredPages(),
    limit: new PageLimit(settings.PAGE_LIMIT_PER_MINUTE),
    policies: policiesFor(settings.FRAME_ANCESTORS),
    bodyLimit: 64 * 1024,
    trustsProxy,
    watch: watch({ routeOf: routesOf(distDir), trustsProxy }),
    operator: { origin: settings.SITE_ORIGIN, contact: settings.SECURITY_CONTACT },
  };
}

/** Fetches the pages for bad moments while all is well, and packs the rest. */
async function prepare(origin: string, { files }: Pick<Site, "files">): Promise<void> {
  await Promise.all(troublePages.map((page) => fetch(origin + page)));
  await warmUp(files);
}

function originOf({ address, port: bound }: AddressInfo): string {
  const isAny = ["0.0.0.0", "::"].includes(address);
  const reachable = isAny ? "127.0.0.1" : address.includes(":") ? `[${address}]` : address;
  return `http://${reachable}:${bound}`;
}

/** @param root the folder of the project @param distDir the build in it */
export async function serve(root: string, distDir: string): Promise<void> {
  loseLogsQuietly();
  process.env.SESSION_KEY = keyIn(root);
  const app = await openApplication(root, { hostname: host, port });
  const site = siteOf(root, distDir);
  const running = new RunningRenderers();
  const renderers = renderersFor(root, running);
  const server = createServer(serverOptions);
  refuseMalformed(server, securityHeaders);
  const isLeaving = () => lifecycle.isLeaving;
  const listen = requestListener({
    ...site,
    handle: app.getRequestHandler(),
    make: renderElsewhere(renderers),
    isLeaving,
    hasMadePage: () => running.haveMadePage,
  });
  const lifecycle = new Lifecycle(server, listen, securityHeaders);
  lifecycle.letGoAfter(settings.CLIENT_IDLE_SECONDS * 1000);
  const manners = { notice: settings.STOP_NOTICE_SECONDS * 1000, patience: settings.STOP_PATIENCE_SECONDS * 1000 };
  stopOnSignal(lifecycle, manners, async () => {
    await app.close();
    await Promise.all([tracesSent(), running.end()]);
    // A write to a pipe that nobody reads cannot be called back, and an ordinary end would wait for it.
    if (!(await logWritten())) process.kill(process.pid, "SIGKILL");
  });
  if (settings.METRICS_PORT !== undefined)
    await serveMetrics(settings.METRICS_PORT, settings.METRICS_HOST, renderers).catch((error) =>
      giveUp(`Cannot serve metrics on ${settings.METRICS_HOST}:${settings.METRICS_PORT}: ${error.message}`),
    );
  server.on("error", (error) => giveUp(`Cannot serve on ${host}:${port}: ${error.message}`));
  server.listen(port, host, () => {
    const origin = originOf(server.address() as AddressInfo);
    process.stdout.write(`luohu-check is serving at ${origin} (HOST=${host})\n`);
    prepare(origin, site).catch((error) => complain(`Not everything is prepared ahead: ${error.message}`));
  });
}
