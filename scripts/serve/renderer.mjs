// Makes pages for the server that has started it, one after another, over the socket that both hold (renderers.mjs).
import { createServer, Server } from "node:http";
import { Socket } from "node:net";
import path from "node:path";
import next from "next";
import { fetchOfItself } from "./fetch-of-itself.mjs";
import { makeFirstPages } from "./first-pages.mjs";
import { loseLogsQuietly } from "./loseable-log.mjs";
import { logPlacesOnly } from "./places-only.mjs";
import { socketAt } from "./renderers.mjs";

loseLogsQuietly();
// It ends with the server, which finishes what is under way first; a terminal sends its signals to both.
for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => undefined);
process.on("disconnect", () => process.exit(0));

const server = createServer({ requestTimeout: 0 }, (request, response) => void handle(request, response));
server.keepAliveTimeout = 0;
// Before the framework puts its own around it.
globalThis.fetch = fetchOfItself(server);

const app = next({ dev: false, dir: path.resolve(import.meta.dirname, "../.."), httpServer: new Server() });
await app.prepare();
logPlacesOnly();
const handle = app.getRequestHandler();
server.emit("connection", new Socket({ fd: socketAt }));
// After that: whoever comes meanwhile waits for one of them at most.
await makeFirstPages(server);
