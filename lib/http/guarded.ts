import { preflight, sharedWith } from "./cross-origin";
import { problem } from "./problem";
import { ofRequest, requestIdHeader } from "./request-id";
import { requestLocale } from "./request-locale";

/** Messages of errors may quote what was sent, so only request and place are logged (as lib/server/operating/places-only.ts does). */
export function report(error: unknown, headers: Headers): void {
  const { name, message, stack = "" } = error instanceof Error ? error : new Error();
  const frames = stack
    .replace(message, "")
    .split("\n")
    .filter((line) => line.startsWith("    at "));
  process.stderr.write(`error${ofRequest(headers.get(requestIdHeader))}: ${[name, ...frames].join("\n")}\n`);
}

type Answer<C> = (request: Request, context: C) => Promise<Response>;

/** Whatever fails inside is answered as a problem; pages of other sites may read the answer where the operator lets them. */
export const guarded =
  <C>(answer: Answer<C>): Answer<C> =>
  async (request, context) => {
    try {
      return sharedWith(request, await answer(request, context));
    } catch (error) {
      // Whoever has gone away has made nothing fail, and must not fill the log.
      if (!request.signal.aborted) report(error, request.headers);
      return sharedWith(request, await problem("unexpected", { locale: requestLocale(request) }));
    }
  };

/** Says which methods an address has, and to a browser on behalf of which pages it may use them. */
export const options =
  (allow: string) =>
  (request: Request): Response =>
    sharedWith(request, new Response(null, { status: 204, headers: { Allow: allow, ...preflight(request, allow) } }));

/** For every method that an address does not have. */
export const notAllowed =
  (allow: string): ((request: Request) => Promise<Response>) =>
  async (request) =>
    sharedWith(request, await problem("wrongMethod", { locale: requestLocale(request), headers: { Allow: allow } }));
