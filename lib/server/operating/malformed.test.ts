import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refuseMalformed } from "./malformed";

const server = createServer(
  { headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 20 },
  (_, response) => response.end(),
);
refuseMalformed(server);

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => void server.close());

const answerTo = (bytes: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (chunk) => resolve(String(chunk).split("\r\n")[0] ?? ""));
    socket.on("error", reject);
  });

test.each([
  ["nonsense\r\n\r\n", "400 Bad Request"],
  ["GET / HTTP/1.1\r\nHost: a\r\nSlow: ", "408 Request Timeout"],
  [`GET / HTTP/1.1\r\nA: ${"a".repeat(20_000)}\r\n\r\n`, "431 Request Header Fields Too Large"],
])("%.30j is answered", async (bytes, status) => expect(await answerTo(bytes)).toBe(`HTTP/1.1 ${status}`));
