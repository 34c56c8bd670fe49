import { once } from "node:events";
import { request as ask } from "node:http";
import { duplexPair, Readable } from "node:stream";

/**
 * @import { Server } from "node:http"
 * @import { Duplex } from "node:stream"
 */

/** As many redirects as browsers follow within one site would be a fault of ours. */
const mostRedirects = 3;

/** @param {Headers} headers @returns {Record<string, string>} */
const withoutConnection = (headers) =>
  Object.fromEntries(
    [...headers].filter(([name]) => !/^(?:connection|content-length|transfer-encoding|accept-encoding)$/.test(name)),
  );

/**
 * What the framework fetches while it makes a page is another page of this site: where a form leads, to be sent along with
 * the form's answer. A renderer makes that page itself; through the network it would wait for another renderer, which may
 * wait for it, or hand what a family answered to whoever listens where the framework believes the site to be.
 *
 * @param {Server} server
 * @returns {typeof fetch} of which only method, path and headers count
 */
export const fetchOfItself = (server) => async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  const headers = withoutConnection(new Headers(init?.headers));
  return follow(server, `${url.pathname}${url.search}`, headers, mostRedirects);
};

/** @param {Server} server @param {string} path @param {Record<string, string>} headers @param {number} left @returns {Promise<Response>} */
async function follow(server, path, headers, left) {
  const [ours, theirs] = /** @type {[Duplex, Duplex]} */ (duplexPair());
  server.emit("connection", theirs);
  const asking = ask({ createConnection: () => ours, method: "GET", path, headers }).end();
  const [answer] = /** @type {[import("node:http").IncomingMessage]} */ (await once(asking, "response"));
  const { statusCode: status = 500, headersDistinct } = answer;
  const target = answer.headers.location;
  if (status >= 300 && status < 400 && target?.startsWith("/") && left > 0) {
    answer.resume();
    return follow(server, target, headers, left - 1);
  }
  const told = new Headers();
  for (const [name, all = []] of Object.entries(headersDistinct)) for (const one of all) told.append(name, one);
  const isBodiless = status === 204 || status === 304;
  const body = /** @type {ReadableStream<Uint8Array>} */ (Readable.toWeb(answer));
  return new Response(isBodiless ? null : body, { status, headers: told });
}
