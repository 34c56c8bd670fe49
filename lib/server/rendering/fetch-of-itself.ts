import { once } from "node:events";
import { type IncomingMessage, request as ask, type Server } from "node:http";
import { type Duplex, duplexPair, Readable } from "node:stream";

/** As many redirects as browsers follow within one site would be a fault of ours. */
const mostRedirects = 3;

const ofTheConnection = /^(?:connection|content-length|transfer-encoding|accept-encoding)$/;

const withoutConnection = (headers: Headers): Record<string, string> =>
  Object.fromEntries([...headers].filter(([name]) => !ofTheConnection.test(name)));

/**
 * What the framework fetches while it makes a page is another page of this site: where a form leads, to be sent along with
 * the form's answer. A renderer makes that page itself; through the network it would wait for another renderer, which may
 * wait for it, or hand what a family answered to whoever listens where the framework believes the site to be.
 * @returns a fetch of which only method, path and headers count
 */
export const fetchOfItself =
  (server: Server): typeof fetch =>
  async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const headers = withoutConnection(new Headers(init?.headers));
    return follow(server, `${url.pathname}${url.search}`, headers, mostRedirects);
  };

async function follow(server: Server, path: string, headers: Record<string, string>, left: number): Promise<Response> {
  const [ours, theirs] = duplexPair() as [Duplex, Duplex];
  server.emit("connection", theirs);
  const asking = ask({ createConnection: () => ours, method: "GET", path, headers }).end();
  const [answer] = (await once(asking, "response")) as [IncomingMessage];
  const { statusCode: status = 500, headersDistinct } = answer;
  const target = answer.headers.location;
  if (status >= 300 && status < 400 && target?.startsWith("/") && left > 0) {
    answer.resume();
    return follow(server, target, headers, left - 1);
  }
  const told = new Headers();
  for (const [name, all = []] of Object.entries(headersDistinct)) for (const one of all) told.append(name, one);
  const isBodiless = status === 204 || status === 304;
  const body = Readable.toWeb(answer) as ReadableStream<Uint8Array>;
  return new Response(isBodiless ? null : body, { status, headers: told });
}
