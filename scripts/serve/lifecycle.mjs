/** @import { Server } from "node:http" */

/** For those who send a request byte by byte: looked after more often than Node does, which would leave them half a minute more. */
export const timeouts = { headersTimeout: 15_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 };

/** @type {Record<string, string>} */
const refusals = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** Bytes that are no HTTP request get an answer, not silence. @param {Server} server */
export function refuseMalformed(server) {
  server.on("clientError", (/** @type {NodeJS.ErrnoException} */ error, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return socket.destroy();
    const status = refusals[error.code ?? ""] ?? "400 Bad Request";
    return socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
}

const patience = 10_000;

/** Requests under way are finished first. @param {Server} server @param {() => Promise<void>} release */
export function stopOnSignal(server, release) {
  const stop = () => {
    setTimeout(() => server.closeAllConnections(), patience).unref();
    server.close(async () => {
      await release();
      process.exit(0);
    });
    server.closeIdleConnections();
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, stop);
}
