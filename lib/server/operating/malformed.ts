import type { Server } from "node:http";

/**
 * For those who send a request byte by byte: looked after more often than Node does, which would leave them half a minute
 * more. Whoever names no host is refused by us, with the headers of every answer.
 */
export const serverOptions = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  requireHostHeader: false,
};

const refusals: Partial<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** An answer for when there is no application to write one. */
export function answerWithout(status: string, headers: Record<string, string>): string {
  const lines = Object.entries({ ...headers, "Cache-Control": "no-store", Connection: "close", "Content-Length": "0" });
  return `HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
}

/** Bytes that are no HTTP request get an answer, not silence, and so does what Node would answer by itself: tunnels and odd expectations. */
export function refuseMalformed(server: Server, headers: Record<string, string> = {}): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return socket.destroy();
    return socket.end(answerWithout(refusals[error.code ?? ""] ?? "400 Bad Request", headers));
  });
  server.on("connect", (_, socket) => socket.end(answerWithout("405 Method Not Allowed", headers)));
  server.on("checkExpectation", ({ socket }) => socket.end(answerWithout("417 Expectation Failed", headers)));
}
