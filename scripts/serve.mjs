import { createServer, Server } from "node:http";
import path from "node:path";
import next from "next";
import { refuseMalformed, stopOnSignal, timeouts } from "./serve/lifecycle.mjs";
import { logPlacesOnly } from "./serve/places-only.mjs";
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
// Handed no server, the framework takes every request to change the protocol from ours and answers none; so it gets one that nobody calls.
const app = next({ dev: false, dir: root, hostname: host, port, httpServer: new Server() });
await app.prepare();
logPlacesOnly();

/** What is ours to say to the operator. @param {string} text */
const complain = (text) => process.stderr.write(`${text}\n`);

/** Fetches the pages for bad moments while all is well, and packs the rest. @param {string} origin */
async function prepare(origin) {
  await Promise.all(troublePages.map((page) => fetch(origin + page)));
  await warmUp(files);
}

const files = listStaticFiles(path.join(root, process.env.NEXT_DIST_DIR || ".next"), path.join(root, "public"));
const pages = new StoredPages();
const server = createServer(timeouts, requestListener({ handle: app.getRequestHandler(), files, pages, bodyLimit }));
refuseMalformed(server);
stopOnSignal(server, () => app.close());

server.on("error", (error) => {
  complain(`Cannot serve on ${host}:${port}: ${error.message}`);
  process.exit(1);
});
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
