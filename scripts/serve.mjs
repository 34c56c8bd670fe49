import { createServer } from "node:http";
import path from "node:path";
import next from "next";
import { refuseMalformed, stopOnSignal } from "./serve/lifecycle.mjs";
import { troublePages } from "./serve/refusal.mjs";
import { requestListener } from "./serve/request-listener.mjs";
import { sessionKey } from "./serve/session-key.mjs";
import { listStaticFiles, warmUp } from "./serve/static-files.mjs";
import { StoredPages } from "./serve/stored-pages.mjs";

const root = path.resolve(import.meta.dirname, "..");
const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || "0.0.0.0";
const bodyLimit = 64 * 1024;

process.env.SESSION_KEY = sessionKey(path.join(root, ".data"));
const app = next({ dev: false, dir: root, hostname: host, port });
await app.prepare();

const files = listStaticFiles(path.join(root, process.env.NEXT_DIST_DIR || ".next"), path.join(root, "public"));
const pages = new StoredPages();
const server = createServer(requestListener({ handle: app.getRequestHandler(), files, pages, bodyLimit }));
server.requestTimeout = 30_000;
refuseMalformed(server);
stopOnSignal(server, () => app.close());

server.listen(port, host, async () => {
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  const reachable = ["0.0.0.0", "::"].includes(host) ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  const origin = `http://${reachable}:${bound}`;
  console.log(`luohu-check is serving at ${origin}${host === "0.0.0.0" ? " (and on every other address of this machine)" : ""}`);
  await Promise.all(troublePages.map((page) => fetch(origin + page)));
  await warmUp(files);
});
