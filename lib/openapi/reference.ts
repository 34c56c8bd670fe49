import { factErrorCodes } from "../facts/fact-error";
import { problemStatus } from "../http/problem";
import { bodyLimit } from "../http/read-body";
import type { Words } from "../i18n/words";
import { operations } from "./operations";

/** In the place of what a message names of the request that it is about. */
const unnamed = { key: "…", to: "…", values: "…", expected: "other", min: "…", max: "…", line: "…", column: "…" };

/** What a page about the interface shows of it: the same operations and problems that the document publishes. */
export function apiReference(words: Words) {
  return {
    addresses: operations.map(({ name, method, path }) => ({
      method,
      path,
      summary: words.say(`api.openapi.operations.${name}.summary`),
      description: words.say(`api.openapi.operations.${name}.description`, { limit: bodyLimit / 1024 }),
    })),
    problems: Object.entries(problemStatus).map(([code, status]) => ({
      code,
      status,
      title: words.say(`api.problems.${code}.title`),
      detail: words.say(`api.problems.${code}.detail`),
    })),
    fieldErrors: factErrorCodes.map((code) => ({ code, message: words.say(`errors.${code}`, unnamed) })),
  };
}

/** Somebody of whom enough is known to be told what is missing. To be typed as it is; a test sends it. */
export const exampleBody = `{
  "household": {
    "people": [
      {
        "id": "P1", "relation": "applicant", "ageYears": 34,
        "hukou": { "kind": "rural", "division": "632700" },
        "ties": {
          "xining": {
            "work": "employed", "worksIn": "cityDistrict", "stableIncome": true,
            "pensionMonths": { "employee": 35, "resident": 0 }
          }
        }
      }
    ],
    "destinations": {
      "xining": { "homes": { "cityDistrict": { "dwelling": "rentedLawful" } } }
    }
  }
}`;
export const exampleCommand = (origin: string): string =>
  `curl ${origin}/api/v1/assessments \\\n  -H 'Content-Type: application/json' \\\n  -d '${exampleBody}'`;
export const batchCommand = "npm run --silent assess < households.ndjson > assessments.ndjson";
export const receiptCommand = "npm run --silent receipt:check < answer.json";
