/**
 * `CORS_ORIGINS`, which the server has looked at when it started: pages of these origins may ask the interface from a
 * visitor's browser. `*` lets every page; nothing, none but our own.
 */
const configured = (): string => process.env.CORS_ORIGINS ?? "";

export const originsThatMayAsk = (origins: string = configured()): string[] =>
  origins
    .toLowerCase()
    .split(/[\s,]+/)
    .map((origin) => origin.replace(/\/$/, ""))
    .filter(Boolean);

/** What such a page may read beside the answer, and send with its request. */
const exposed = "Content-Language, ETag, Retry-After, X-Request-Id";
const accepted =
  "Accept-Language, Content-Type, If-None-Match, Last-Event-ID, Mcp-Method, Mcp-Name, MCP-Protocol-Version, Mcp-Session-Id";

/** @returns what `Access-Control-Allow-Origin` says to this origin; `null` when it may not ask */
function allowed(origin: string | null, origins: readonly string[]): string | null {
  if (origin === null) return null;
  if (origins.includes("*")) return "*";
  return origins.includes(origin.toLowerCase()) ? origin : null;
}

/** Tells a browser whether the page that asked may read the answer. Nothing changes where no origin is configured. */
export function sharedWith(request: Request, response: Response, origins: string = configured()): Response {
  const list = originsThatMayAsk(origins);
  if (list.length === 0) return response;
  if (!list.includes("*")) response.headers.append("Vary", "Origin");
  const allow = allowed(request.headers.get("origin"), list);
  if (allow === null) return response;
  response.headers.set("Access-Control-Allow-Origin", allow);
  response.headers.set("Access-Control-Expose-Headers", exposed);
  return response;
}

/** What a browser wants to know before it sends what a form could not send. */
export function preflight(request: Request, methods: string, origins: string = configured()): Record<string, string> {
  const mayAsk = allowed(request.headers.get("origin"), originsThatMayAsk(origins)) !== null;
  if (!mayAsk || !request.headers.has("access-control-request-method")) return {};
  return {
    "Access-Control-Allow-Methods": methods,
    "Access-Control-Allow-Headers": accepted,
    "Access-Control-Max-Age": "600",
  };
}

const hostOf = (headers: Headers): string =>
  headers.get("x-forwarded-host")?.split(",")[0]?.trim() || (headers.get("host") ?? "");

/** Programs say no origin; a page that says one is ours or was let in. */
export function isOwnOrAllowed(headers: Headers, origins: string = configured()): boolean {
  const origin = headers.get("origin");
  if (origin === null || allowed(origin, originsThatMayAsk(origins)) !== null) return true;
  return URL.canParse(origin) && new URL(origin).host === hostOf(headers).toLowerCase();
}
