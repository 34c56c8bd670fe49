import { assessHousehold } from "../assessment";
import type { FactError } from "../facts/fact-error";
import { readJson } from "../facts/read-json";
import { readRequest } from "../facts/read-request";
import { problemObject, problemStatus, type ProblemCode } from "../http/problem";
import type { Locale } from "../i18n/routing";
import { wordsOf } from "../i18n/words";

const shown = (value: object, status = 200): Response =>
  new Response(JSON.stringify(value, null, 2), {
    status,
    headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
  });

/** The interface's answer for whoever has no script to ask it with: a document that a browser shows. */
export async function tryRequest(typed: string, locale: Locale): Promise<Response> {
  const words = await wordsOf(locale);
  const refuse = (code: ProblemCode, errors: readonly FactError[]) =>
    shown(problemObject(code, words, errors), problemStatus[code]);
  const json = readJson(new TextEncoder().encode(typed));
  if (json.errors) return refuse("unreadable", json.errors);
  const facts = readRequest(json.value);
  if (facts.errors) return refuse("invalidFacts", facts.errors);
  return shown(assessHousehold(facts.value.household, facts.value.asOf, facts.value.jurisdictions));
}
