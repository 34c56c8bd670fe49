import { assessHousehold, readRequest } from "../assessment";
import { readJson } from "../facts/read-json";
import { problem } from "./problem";
import { clientAddress, limitPerMinute, RateLimit, timed } from "./rate-limit";
import { isJson, readBody } from "./read-body";
import { requestLocale } from "./request-locale";

const rateLimit = new RateLimit(limitPerMinute());

/** `POST /api/v1/assessments` (contract §3). What is sent is neither logged nor kept. */
export async function answerAssessment(request: Request): Promise<Response> {
  const locale = requestLocale(request);
  const client = clientAddress(request.headers);
  const wait = await rateLimit.secondsToWait(client);
  if (wait > 0) return problem("tooManyRequests", { locale, headers: { "Retry-After": String(wait) } });
  const body = await readBody(request);
  if (!body) return problem("tooLarge", { locale });
  if (!isJson(request.headers)) return problem("wrongMediaType", { locale, headers: { Accept: "application/json" } });
  const json = readJson(body);
  if (json.errors) return problem("unreadable", { locale, errors: json.errors });
  const facts = readRequest(json.value);
  if (facts.errors) return problem("invalidFacts", { locale, errors: facts.errors });
  const { given, milliseconds } = timed(() =>
    assessHousehold(facts.value.household, facts.value.asOf, facts.value.jurisdictions),
  );
  await rateLimit.charge(client, milliseconds);
  return Response.json(given, { headers: { "Cache-Control": "no-store" } });
}
