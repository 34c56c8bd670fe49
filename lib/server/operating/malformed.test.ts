import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refuseMalformed } from "./malformed";

const server = createServer(
  { headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 20 },
  (_, response) => response.end(),
);
refuseMalformed(server, { "X-Content-Type-Options": "nosniff" });

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => void server.close());

const answerTo = (bytes: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (chunk) => resolve(String(chunk)));
    socket.on("error", reject);
  });

test.each([
  ["nonsense\r\n\r\n", "400 Bad Request"],
  ["CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", "405 Method Not Allowed"],
  ["GET / HTTP/1.1\r\nHost: a\r\nExpect: cake\r\n\r\n", "417 Expectation Failed"],
  ["GET / HTTP/1.1\r\nHost: a\r\nSlow: ", "408 Request Timeout"],
  [`GET / HTTP/1.1\r\nA: ${"a".repeat(20_000)}\r\n\r\n`, "431 Request Header Fields Too Large"],
])("%.30j is answered, under the protection of every answer", async (bytes, status) => {
  const [first, ...headers] = (await answerTo(bytes)).split("\r\n");
  expect(first).toBe(`HTTP/1.1 ${status}`);
  expect(headers).toEqual(expect.arrayContaining(["X-Content-Type-Options: nosniff", "Cache-Control: no-store"]));
});
