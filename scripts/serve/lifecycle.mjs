import { Server as NetServer } from "node:net";

/**
 * @import { IncomingMessage, Server, ServerResponse } from "node:http"
 * @import { Socket } from "node:net"
 */

/** For those who send a request byte by byte: looked after more often than Node does, which would leave them half a minute more. */
export const timeouts = { headersTimeout: 15_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 };

/** @type {Record<string, string>} */
const refusals = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** How long whoever has been refused may take to hear it. */
const lastWords = 1000;

/** An answer for when there is no application to write one. @param {string} status @param {Record<string, string>} headers */
function answerWithout(status, headers) {
  const lines = Object.entries({ ...headers, Connection: "close", "Content-Length": "0" });
  return `HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
}

/** Bytes that are no HTTP request get an answer, not silence. @param {Server} server @param {Record<string, string>} [headers] */
export function refuseMalformed(server, headers = {}) {
  server.on("clientError", (/** @type {NodeJS.ErrnoException} */ error, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return socket.destroy();
    return socket.end(answerWithout(refusals[error.code ?? ""] ?? "400 Bad Request", headers));
  });
}

/** @typedef {{ notice: number, patience: number }} Manners milliseconds for whoever sends visitors here to notice, and for what is under way to end */
/** @typedef {(request: IncomingMessage, response: ServerResponse) => unknown} Listener */
/** @typedef {{ underWay: number, read: number }} Use requests without an answer yet, and bytes up to the last answer */

/**
 * How a server ends without cutting anybody short: it says that it is not ready any more and asks kept connections to
 * close; then takes no new ones, and finishes what it has read; at the end of its patience it refuses the rest.
 */
export class Lifecycle {
  /** @type {"serving" | "leaving" | "closing" | "refusing"} */
  phase = "serving";
  /** @type {Map<Socket, Use>} */
  #connections = new Map();
  /** @type {Set<ServerResponse>} */
  #underWay = new Set();

  /** @param {Server} server @param {Listener} listen @param {Record<string, string>} [headers] of a refusal */
  constructor(server, listen, headers = {}) {
    this.server = server;
    this.refusal = answerWithout("503 Service Unavailable", { ...headers, "Retry-After": "5" });
    server.on("connection", (socket) => {
      this.#connections.set(socket, { underWay: 0, read: 0 });
      socket.once("close", () => this.#connections.delete(socket));
    });
    server.on("request", (request, response) => this.#take(request, response, listen));
  }

  get isLeaving() {
    return this.phase !== "serving";
  }

  /** Whoever neither sends nor reads is let go; whoever waits for an answer of ours is not. @param {number} milliseconds */
  letGoAfter(milliseconds) {
    this.server.setTimeout(milliseconds, (socket) => {
      const waits = (this.#connections.get(socket)?.underWay ?? 0) > 0 && socket.writableLength === 0;
      if (!waits) socket.destroy();
    });
  }

  /** @param {IncomingMessage} request @param {ServerResponse} response @param {Listener} listen */
  #take(request, response, listen) {
    const { socket } = request;
    const use = this.#connections.get(socket) ?? { underWay: 0, read: 0 };
    use.underWay += 1;
    this.#underWay.add(response);
    if (this.isLeaving) response.shouldKeepAlive = false;
    response.once("close", () => {
      use.underWay -= 1;
      use.read = socket.bytesRead;
      this.#underWay.delete(response);
      if (this.phase === "closing" || this.phase === "refusing") this.#endIdle();
    });
    if (this.phase === "refusing") return socket.end(this.refusal);
    return listen(request, response);
  }

  /** A connection that ends says so, where one that is destroyed would be reset. One on which a request has begun to arrive is not idle. */
  #endIdle() {
    for (const [socket, { underWay, read }] of this.#connections)
      if (underWay === 0 && socket.bytesRead === read) socket.end();
  }

  #refuseRest() {
    this.phase = "refusing";
    for (const response of this.#underWay) {
      if (response.headersSent) continue;
      response.socket?.end(this.refusal);
    }
    this.#endIdle();
    setTimeout(() => this.server.closeAllConnections(), lastWords).unref();
  }

  /** @param {Manners} manners @returns {Promise<void>} when nobody is left */
  async stop({ notice, patience }) {
    this.phase = "leaving";
    for (const response of this.#underWay) response.shouldKeepAlive = false;
    await new Promise((resolve) => setTimeout(resolve, notice));
    this.phase = "closing";
    const left = new Promise((resolve) => this.server.once("close", resolve));
    // That of node:http would destroy connections on which a request is just arriving.
    NetServer.prototype.close.call(this.server);
    this.#endIdle();
    const end = setTimeout(() => this.#refuseRest(), patience);
    await left;
    clearTimeout(end);
  }
}

/** npm passes on a signal that the terminal has sent to the server already. */
const echo = 1000;

/** A second signal asks for no more patience. @param {Lifecycle} lifecycle @param {Manners} manners @param {() => Promise<unknown>} release */
export function stopOnSignal(lifecycle, manners, release) {
  let since = 0;
  /** @param {NodeJS.Signals} signal */
  const stop = async (signal) => {
    if (lifecycle.isLeaving) return Date.now() - since > echo ? process.exit(1) : undefined;
    since = Date.now();
    // Whoever presses keys at a terminal sends nobody here.
    await lifecycle.stop(signal === "SIGINT" ? { ...manners, notice: 0 } : manners);
    await release().catch(() => undefined);
    process.exit(0);
  };
  for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGTERM", "SIGINT"])) process.on(signal, stop);
}
