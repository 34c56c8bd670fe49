// Makes pages for the server that has started it, one after another, over the socket that both hold (renderers.ts).
import { createServer } from "node:http";
import { Socket } from "node:net";
import { loseLogsQuietly } from "../operating/loseable-log";
import { tracesSent } from "../operating/traced";
import { openApplication } from "./application";
import { fetchOfItself } from "./fetch-of-itself";
import { makeFirstPages } from "./first-pages";
import { socketAt } from "./socket-at";

const [root = "."] = process.argv.slice(2);

loseLogsQuietly();
// It ends with the server, which finishes what is under way first; a terminal sends its signals to both.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);
process.on("disconnect", () => void tracesSent().finally(() => process.exit(0)));

const server = createServer({ requestTimeout: 0 }, (request, response) => void handle(request, response));
server.keepAliveTimeout = 0;
// Before the framework puts its own around it.
globalThis.fetch = fetchOfItself(server);

const app = await openApplication(root);
const handle = app.getRequestHandler();
server.emit("connection", new Socket({ fd: socketAt }));
// After that: whoever comes meanwhile waits for one of them at most.
await makeFirstPages(server, () => process.send?.("a page has come out"));
