import type { FactError } from "../facts/fact-error";
import { worded } from "../facts/fact-words";
import type { Words } from "../i18n/words";
import { wordsOf } from "../i18n/words";
import type { Locale } from "../i18n/routing";

/** Every problem the API can answer with, and its status. Words: messages `api.problems.<code>`. */
export const problemStatus = {
  invalidFacts: 400,
  unreadable: 400,
  foreignOrigin: 403,
  notFound: 404,
  wrongMethod: 405,
  tooLarge: 413,
  wrongMediaType: 415,
  tooManyRequests: 429,
  unexpected: 500,
  busy: 503,
} as const;
export type ProblemCode = keyof typeof problemStatus;

/** More than this helps nobody to mend a request; how many more there are is said. */
const mostErrors = 1000;

/** RFC 9457, with a stable code and, for facts, everything that is wrong at once. */
export function problemObject(code: ProblemCode, words: Words, errors?: readonly FactError[]) {
  return {
    type: `/zh-Hans/api#${code}`,
    title: words.say(`api.problems.${code}.title`),
    status: problemStatus[code],
    detail: words.say(`api.problems.${code}.detail`),
    code,
    ...(errors && { errors: worded(errors.slice(0, mostErrors), words) }),
    ...(errors && errors.length > mostErrors && { errorsNotListed: errors.length - mostErrors }),
  };
}

interface Circumstances {
  locale: Locale;
  errors?: readonly FactError[];
  headers?: Record<string, string>;
}

export async function problem(code: ProblemCode, { locale, errors, headers }: Circumstances): Promise<Response> {
  const body = problemObject(code, await wordsOf(locale), errors);
  return new Response(JSON.stringify(body), {
    status: problemStatus[code],
    headers: {
      "Content-Type": "application/problem+json",
      "Content-Language": locale,
      "Cache-Control": "no-store",
      Vary: "Accept-Language",
      ...headers,
    },
  });
}
