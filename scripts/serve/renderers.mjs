import { fork } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { Agent, request as ask } from "node:http";
import path from "node:path";

/**
 * @import { IncomingMessage, ServerResponse } from "node:http"
 * @import { Socket } from "node:net"
 * @typedef {{ method: string | undefined, path: string | undefined, headers: import("node:http").OutgoingHttpHeaders, body: Buffer }} Asked
 * @typedef {{ status: number, headers: [string, string[]][], body: Buffer }} Made
 */

/** Which of its files is the socket to the server. */
export const socketAt = 4;

/** @param {IncomingMessage} message @returns {Promise<Buffer>} */
async function whole(message) {
  const chunks = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What is said between two ends of a connection, and not of what is asked or answered. */
const ofTheConnection =
  /^(?:connection|keep-alive|proxy-connection|date|transfer-encoding|content-length|upgrade|http2-settings|expect|te|trailer)$/;

/** @param {NodeJS.Dict<string[]>} headers @returns {[string, string[]][]} */
const ofTheAnswer = (headers) =>
  Object.entries(headers).flatMap(([name, values]) => (ofTheConnection.test(name) ? [] : [[name, values ?? []]]));

/**
 * A process that makes pages: whatever one costs, who is served meanwhile does not wait for it, and one that takes too
 * long can be ended. It looks like a thread to whoever hands out work (lib/assessing/pool.mjs).
 */
export class Renderer extends EventEmitter {
  constructor() {
    super();
    this.child = fork(path.join(import.meta.dirname, "renderer.mjs"), {
      stdio: ["ignore", "pipe", "pipe", "ipc", "pipe"],
    });
    // By way of the server, which loses what cannot be written.
    this.child.stdout?.on("data", (said) => process.stdout.write(said));
    this.child.stderr?.on("data", (said) => process.stderr.write(said));
    this.child.on("exit", () => this.emit("exit"));
    const socket = /** @type {Socket} */ (this.child.stdio[socketAt]);
    socket.on("error", () => undefined);
    this.agent = new Agent({ keepAlive: true, maxSockets: 1, timeout: 0 });
    this.agent.createConnection = () => socket;
    this.unref();
  }

  /** @param {Asked} asked */
  postMessage({ body, ...asked }) {
    this.#exchange(asked, body).then(
      (made) => this.emit("message", made),
      () => this.terminate(),
    );
  }

  /** @param {Omit<Asked, "body">} asked @param {Buffer} body @returns {Promise<Made>} */
  async #exchange(asked, body) {
    const asking = ask({ ...asked, agent: this.agent }).end(body);
    const [answer] = /** @type {[IncomingMessage]} */ (await once(asking, "response"));
    const { statusCode: status = 500, headersDistinct } = answer;
    return { status, headers: ofTheAnswer(headersDistinct), body: await whole(answer) };
  }

  terminate() {
    this.child.kill("SIGKILL");
  }

  ref() {}

  /** The server decides when both end. */
  unref() {
    this.child.unref();
    this.child.channel?.unref();
  }
}

/** @param {Made} made @param {ServerResponse} response */
function write({ status, headers, body }, response) {
  response.statusCode = status;
  for (const [name, values] of headers) response.setHeader(name, values.length === 1 ? (values[0] ?? "") : values);
  response.end(body);
}

/** Tells visitors behind one address apart. @param {string} [cookies] */
const answersIn = (cookies = "") => /(?:^|;\s*)answers=([^;\s]+)/.exec(cookies)?.[1];

/**
 * Has a page made by whoever is free, clients in turn.
 * @param {import("../../lib/assessing/pool.mjs").Pool} pool
 * @returns {(request: IncomingMessage, response: ServerResponse, client: string) => Promise<void>}
 */
export const renderElsewhere = (pool) => async (request, response, client) => {
  const { method, url, headers } = request;
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const body = method === "POST" ? await whole(request) : Buffer.alloc(0);
  const passed = Object.entries(headers).filter(([name]) => !ofTheConnection.test(name));
  const asked = { method, path: url, headers: { ...Object.fromEntries(passed), "content-length": body.length }, body };
  write(await pool.run(asked, client, { signal: gone.signal, visitor: answersIn(headers.cookie) }), response);
};
