import { type ChildProcess, fork } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { Agent, request as ask, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import path from "node:path";
import type { Pool, Thread } from "../../assessing/pool";
import { socketAt } from "./socket-at";

export interface Asked {
  method: string | undefined;
  path: string | undefined;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

export interface Made {
  status: number;
  headers: [name: string, values: string[]][];
  body: Buffer;
}

/** The build puts both programs into one folder. */
const program = path.join(import.meta.dirname, "renderer.mjs");

/** A page leaves some megabytes behind: with the usual room for what is young, a fifth of the time goes into clearing it. */
const execArgv = [...process.execArgv, "--max-semi-space-size=32"];

async function whole(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What is said between two ends of a connection, and not of what is asked or answered. */
const ofTheConnection =
  /^(?:connection|keep-alive|proxy-connection|date|transfer-encoding|content-length|upgrade|http2-settings|expect|te|trailer)$/;

const ofTheAnswer = (headers: NodeJS.Dict<string[]>): Made["headers"] =>
  Object.entries(headers).flatMap(([name, values]): Made["headers"] =>
    ofTheConnection.test(name) ? [] : [[name, values ?? []]],
  );

/**
 * A process that makes pages: whatever one costs, who is served meanwhile does not wait for it, and one that takes too
 * long can be ended. It looks like a thread to whoever hands out work (lib/assessing/pool.ts).
 */
export class Renderer extends EventEmitter implements Thread<Asked, Made> {
  private readonly child: ChildProcess;
  private readonly agent: Agent;
  /** Until a page has come out of it, others are asked first. */
  isStarting = true;

  /** @param onPage called as soon as a page has come out */
  constructor(
    root: string,
    private readonly onPage: () => void = () => undefined,
  ) {
    super();
    this.child = fork(program, [root], { stdio: ["ignore", "pipe", "pipe", "ipc", "pipe"], execArgv });
    // By way of the server, which loses what cannot be written.
    this.child.stdout?.on("data", (said) => process.stdout.write(said));
    this.child.stderr?.on("data", (said) => process.stderr.write(said));
    this.child.on("exit", () => this.emit("exit"));
    this.child.on("message", () => this.#hasMade());
    const socket = this.child.stdio[socketAt] as Socket;
    socket.on("error", () => undefined);
    this.agent = new Agent({ keepAlive: true, maxSockets: 1, timeout: 0 });
    this.agent.createConnection = () => socket;
    this.unref();
  }

  #hasMade(): void {
    if (this.isStarting) this.onPage();
    this.isStarting = false;
  }

  postMessage({ body, ...asked }: Asked): void {
    this.#exchange(asked, body).then(
      (made) => this.emit("message", made),
      () => this.terminate(),
    );
  }

  async #exchange(asked: Omit<Asked, "body">, body: Buffer): Promise<Made> {
    const asking = ask({ ...asked, agent: this.agent }).end(body);
    const [answer] = (await once(asking, "response")) as [IncomingMessage];
    const { statusCode: status = 500, headersDistinct } = answer;
    if (status < 500) this.#hasMade();
    return { status, headers: ofTheAnswer(headersDistinct), body: await whole(answer) };
  }

  /** Resolves when it has gone: it goes when the server is not there any more. */
  async end(): Promise<void> {
    const gone = once(this, "exit");
    if (this.child.connected) this.child.disconnect();
    await gone;
  }

  terminate(): void {
    this.child.kill("SIGKILL");
  }

  ref(): void {}

  /** The server decides when both end. */
  unref(): void {
    this.child.unref();
    this.child.channel?.unref();
  }
}

function write({ status, headers, body }: Made, response: ServerResponse): void {
  response.statusCode = status;
  for (const [name, values] of headers) response.setHeader(name, values.length === 1 ? (values[0] ?? "") : values);
  response.end(body);
}

/** Tells visitors behind one address apart. */
const answersIn = (cookies = ""): string | undefined => /(?:^|;\s*)answers=([^;\s]+)/.exec(cookies)?.[1];

/** Has a page made by whoever is free, clients in turn. */
export const renderElsewhere =
  (pool: Pool<Asked, Made>) =>
  async (request: IncomingMessage, response: ServerResponse, client: string): Promise<void> => {
    const { method, url, headers } = request;
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    const body = method === "POST" ? await whole(request) : Buffer.alloc(0);
    const passed = Object.entries(headers).filter(([name]) => !ofTheConnection.test(name));
    const asked = {
      method,
      path: url,
      headers: { ...Object.fromEntries(passed), "content-length": body.length },
      body,
    };
    const visitor = answersIn(headers.cookie);
    write(await pool.run(asked, client, { signal: gone.signal, ...(visitor && { visitor }) }), response);
  };
