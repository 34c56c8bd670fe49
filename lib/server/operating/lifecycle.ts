import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { Server as NetServer, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { answerWithout } from "./malformed";

/** How long whoever has been refused may take to hear it. */
const lastWords = 1000;

/** Milliseconds for whoever sends visitors here to notice, and for what is under way to end. */
export interface Manners {
  notice: number;
  patience: number;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Requests without an answer yet, and bytes up to the last answer. */
interface Use {
  underWay: number;
  read: number;
}

/**
 * How a server ends without cutting anybody short: it says that it is not ready any more and asks kept connections to
 * close; then takes no new ones, and finishes what it has read; at the end of its patience it refuses the rest.
 */
export class Lifecycle {
  phase: "serving" | "leaving" | "closing" | "refusing" = "serving";
  readonly #connections = new Map<Socket, Use>();
  readonly #underWay = new Set<ServerResponse>();
  private readonly refusal: string;

  /** @param headers of a refusal */
  constructor(
    readonly server: Server,
    listen: Listener,
    headers: Record<string, string> = {},
  ) {
    this.refusal = answerWithout("503 Service Unavailable", { ...headers, "Retry-After": "5" });
    server.on("connection", (socket) => {
      this.#connections.set(socket, { underWay: 0, read: 0 });
      socket.once("close", () => this.#connections.delete(socket));
    });
    server.on("request", (request, response) => this.#take(request, response, listen));
  }

  get isLeaving(): boolean {
    return this.phase !== "serving";
  }

  /**
   * Whoever neither sends nor reads is let go; whoever waits for an answer of ours is not. After an answer Node would wait
   * five seconds, and a proxy that keeps its connections would lose them just as it sends.
   */
  letGoAfter(milliseconds: number): void {
    this.server.keepAliveTimeout = milliseconds;
    this.server.setTimeout(milliseconds, (socket) => {
      const waits = (this.#connections.get(socket)?.underWay ?? 0) > 0 && socket.writableLength === 0;
      if (!waits) socket.destroy();
    });
  }

  #take(request: IncomingMessage, response: ServerResponse, listen: Listener): unknown {
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
  #endIdle(): void {
    for (const [socket, { underWay, read }] of this.#connections)
      if (underWay === 0 && socket.bytesRead === read) socket.end();
  }

  #refuseRest(): void {
    this.phase = "refusing";
    for (const response of this.#underWay) {
      if (response.headersSent) continue;
      response.socket?.end(this.refusal);
    }
    this.#endIdle();
    setTimeout(() => this.server.closeAllConnections(), lastWords).unref();
  }

  /** Ends when nobody is left. */
  async stop({ notice, patience }: Manners): Promise<void> {
    this.phase = "leaving";
    for (const response of this.#underWay) response.shouldKeepAlive = false;
    await pause(notice);
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

/** A second signal asks for no more patience. */
export function stopOnSignal(lifecycle: Lifecycle, manners: Manners, release: () => Promise<unknown>): void {
  let since = 0;
  const stop = async (signal: NodeJS.Signals) => {
    if (lifecycle.isLeaving) return Date.now() - since > echo ? process.exit(1) : undefined;
    since = Date.now();
    // Whoever presses keys at a terminal sends nobody here.
    await lifecycle.stop(signal === "SIGINT" ? { ...manners, notice: 0 } : manners);
    await release().catch(() => undefined);
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);
}
