import { problem } from "./problem";
import { requestLocale } from "./request-locale";

/** Messages of errors may quote what was sent, so only the place is logged (as scripts/serve/places-only.mjs does). */
export function report(error: unknown): void {
  const { name, message, stack = "" } = error instanceof Error ? error : new Error();
  const frames = stack
    .replace(message, "")
    .split("\n")
    .filter((line) => line.startsWith("    at "));
  process.stderr.write(`${[name, ...frames].join("\n")}\n`);
}

type Answer<C> = (request: Request, context: C) => Promise<Response>;

/** Whatever fails inside is answered as a problem. */
export const guarded =
  <C>(answer: Answer<C>): Answer<C> =>
  async (request, context) => {
    try {
      return await answer(request, context);
    } catch (error) {
      report(error);
      return problem("unexpected", { locale: requestLocale(request) });
    }
  };

/** Says which methods an address has. */
export const options = (allow: string) => (): Response =>
  new Response(null, { status: 204, headers: { Allow: allow } });

/** For every method that an address does not have. */
export const notAllowed =
  (allow: string): ((request: Request) => Promise<Response>) =>
  (request) =>
    problem("wrongMethod", { locale: requestLocale(request), headers: { Allow: allow } });
