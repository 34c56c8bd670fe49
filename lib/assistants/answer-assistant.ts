import { createMcpHandler } from "@modelcontextprotocol/server";
import type { FactError } from "../facts/fact-error";
import { readJson } from "../facts/read-json";
import { isOwnOrAllowed } from "../http/cross-origin";
import { interfaceLimit } from "../http/interface-limit";
import { problem } from "../http/problem";
import { clientAddress } from "../http/rate-limit";
import { isJson, readBody } from "../http/read-body";
import { requestLocale } from "../http/request-locale";
import { wordsOf } from "../i18n/words";
import { assistantServer } from "./server";

const isMessage = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const notOneMessage: FactError = { path: [], code: "wrongType", values: { expected: "object" } };

/** Nobody is told later of anything: what is told changes with a new edition of the site only. */
const options = { maxSubscriptions: 0, keepAliveMs: 0 };

/**
 * `POST /api/v1/mcp`: the interface for assistants (Model Context Protocol over HTTP), without sessions. One message in
 * each request; what is sent is neither logged nor kept.
 */
export async function answerAssistant(request: Request): Promise<Response> {
  const locale = requestLocale(request);
  const client = clientAddress(request.headers);
  if (!isOwnOrAllowed(request.headers)) return problem("foreignOrigin", { locale });
  const wait = await interfaceLimit.secondsToWait(client);
  if (wait > 0) return problem("tooManyRequests", { locale, headers: { "Retry-After": String(wait) } });
  const body = await readBody(request);
  if (!body) return problem("tooLarge", { locale });
  if (!isJson(request.headers)) return problem("wrongMediaType", { locale, headers: { Accept: "application/json" } });
  const json = readJson(body);
  if (json.errors) return problem("unreadable", { locale, errors: json.errors });
  // Several in one would be charged as one.
  if (!isMessage(json.value)) return problem("unreadable", { locale, errors: [notOneMessage] });
  const asking = { client, locale, words: await wordsOf(locale), headers: request.headers, signal: request.signal };
  const { fetch } = createMcpHandler(() => assistantServer(asking), options);
  const response = await fetch(request, { parsedBody: json.value });
  response.headers.set("Cache-Control", "no-store");
  return response;
}
