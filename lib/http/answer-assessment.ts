import { assessmentBytes } from "../assessing/assess-elsewhere";
import { costOf } from "../assessing/cost";
import { NotWorked } from "../assessing/pool";
import { readJson } from "../facts/read-json";
import { readRequest } from "../facts/read-request";
import type { Locale } from "../i18n/routing";
import { packing, packingAsked, type Encoding } from "./encoding";
import { interfaceLimit } from "./interface-limit";
import { problem } from "./problem";
import { clientAddress } from "./rate-limit";
import { isJson, readBody } from "./read-body";
import { requestLocale } from "./request-locale";

const tooMany = (locale: Locale, wait: number): Promise<Response> =>
  problem("tooManyRequests", { locale, headers: { "Retry-After": String(wait) } });

const headersOf = (encoding: Encoding): Record<string, string> => ({
  "Content-Type": "application/json",
  "Cache-Control": "no-store",
  ...(encoding !== "identity" && { [packing.answered]: encoding }),
});

/** `POST /api/v1/assessments` (contract §3). What is sent is neither logged nor kept. */
export async function answerAssessment(request: Request): Promise<Response> {
  const locale = requestLocale(request);
  const client = clientAddress(request.headers);
  const wait = await interfaceLimit.secondsToWait(client);
  if (wait > 0) return tooMany(locale, wait);
  const body = await readBody(request);
  if (!body) return problem("tooLarge", { locale });
  if (!isJson(request.headers)) return problem("wrongMediaType", { locale, headers: { Accept: "application/json" } });
  const json = readJson(body);
  if (json.errors) return problem("unreadable", { locale, errors: json.errors });
  const facts = readRequest(json.value);
  if (facts.errors) return problem("invalidFacts", { locale, errors: facts.errors });
  // Before the work: afterwards it would be too late for those who wait.
  const longer = await interfaceLimit.secondsToWait(client, costOf(facts.value.household, facts.value.jurisdictions));
  if (longer > 0) return tooMany(locale, longer);
  try {
    const encoding = packingAsked(request.headers);
    const bytes = await assessmentBytes(facts.value, { client, signal: request.signal }, encoding);
    return new Response(bytes, { headers: headersOf(encoding) });
  } catch (error) {
    if (!(error instanceof NotWorked) || error.why === "failed") throw error;
    return problem("busy", { locale, headers: { "Retry-After": "5" } });
  }
}
