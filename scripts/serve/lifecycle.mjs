/** @import { Server } from "node:http" */

/** Bytes that are no HTTP request get an answer, not silence. @param {Server} server */
export function refuseMalformed(server) {
  server.on("clientError", (/** @type {NodeJS.ErrnoException} */ error, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return socket.destroy();
    const status = error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
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
