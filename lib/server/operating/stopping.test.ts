import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Lifecycle } from "./lifecycle";

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let waiting: ServerResponse[] = [];
let lifecycle: Lifecycle;
let port = 0;

beforeEach(async () => {
  waiting = [];
  const server = createServer();
  lifecycle = new Lifecycle(server, (request, response) => {
    if (request.url === "/slow") waiting.push(response);
    else response.end(lifecycle.phase);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterEach(() => lifecycle.server.closeAllConnections());

interface Answer {
  status?: number;
  headers: IncomingMessage["headers"];
  text: string;
}

const ask = (path: string, by?: Agent) =>
  new Promise<Answer>((resolve, reject) => {
    get({ port, path, agent: by ?? false }, async (message) => {
      let text = "";
      for await (const chunk of message) text += chunk;
      resolve({ status: message.statusCode, headers: message.headers, text });
    }).on("error", reject);
  });

/** What a connection that is opened by hand hears until it ends. */
const hear = (bytes: string) => {
  let socket: Socket | undefined;
  const heard = new Promise<string>((resolve, reject) => {
    let text = "";
    socket = connect(port, "127.0.0.1", () => socket?.write(bytes));
    socket.on("data", (chunk) => (text += chunk));
    socket.on("end", () => resolve(text));
    socket.on("error", reject);
  });
  return { heard, write: (more: string) => socket?.write(more) };
};

const until = async (holds: () => boolean) => {
  for (let tries = 0; !holds() && tries < 500; tries += 1) await pause(10);
  expect(holds()).toBe(true);
};

test("a connection is kept as long as anybody may be silent, and no longer", async () => {
  lifecycle.letGoAfter(60_000);
  expect((await ask("/", agent)).headers["keep-alive"]).toBe("timeout=60");
  lifecycle.letGoAfter(40);
  const { heard } = hear("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  expect(await heard).toContain("200 OK");
});

test("it serves on while it says that it leaves, and asks kept connections to close", async () => {
  expect((await ask("/", agent)).headers.connection).toBe("keep-alive");
  const stopped = lifecycle.stop({ notice: 300, patience: 5000 });
  const { text, headers } = await ask("/", agent);
  expect([text, headers.connection]).toEqual(["leaving", "close"]);
  expect((await ask("/")).text).toBe("leaving");
  await stopped;
  await expect(ask("/")).rejects.toThrow("ECONNREFUSED");
});

test("what has been read is finished, and what is just arriving is heard out", async () => {
  const slow = ask("/slow", agent);
  await until(() => waiting.length === 1);
  const arriving = hear("GET / HTTP/1.1\r\nHost: a\r\nRest: ");
  await pause(50);
  const stopped = lifecycle.stop({ notice: 0, patience: 5000 });
  await until(() => lifecycle.phase === "closing");
  await pause(50);
  arriving.write("a\r\n\r\n");
  expect(await arriving.heard).toMatch(/^HTTP\/1.1 200 OK[\s\S]*Connection: close[\s\S]*closing/);
  waiting[0]?.end("done");
  expect(await slow).toMatchObject({ status: 200, text: "done", headers: { connection: "close" } });
  await stopped;
});

test("a connection that nobody uses ends, and is not reset", async () => {
  await ask("/", agent);
  const unused = hear("");
  await pause(50);
  await lifecycle.stop({ notice: 0, patience: 5000 });
  expect(await unused.heard).toBe("");
});

test("whoever is not finished in time is refused and told when to come again", async () => {
  const slow = ask("/slow");
  await until(() => waiting.length === 1);
  await lifecycle.stop({ notice: 0, patience: 50 });
  expect(await slow).toMatchObject({ status: 503, headers: { "retry-after": "5", connection: "close" } });
});
