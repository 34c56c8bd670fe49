import { assessHousehold, readRequest } from "../../lib/assessment";
import { readJson } from "../../lib/facts/read-json";
import type { FactError } from "../../lib/facts/fact-error";
import { problemObject, type ProblemCode } from "../../lib/http/problem";
import type { Words } from "../../lib/i18n/words";
import type { Line } from "./lines";

export interface Circumstances {
  words: Words;
  /** The day for lines that name none: one for the whole run. */
  asOf: string;
}

export interface NumberedLine {
  /** From 1. */
  number: number;
  line: Line;
}

/** A line is a household, or the body of a request (`household`, `asOf`, `jurisdictions`). Paths point into the line. */
function answer(line: Line, { words, asOf }: Circumstances) {
  const problem = (code: ProblemCode, errors?: readonly FactError[]) => problemObject(code, words, errors);
  if (!line) return problem("tooLarge");
  const json = readJson(line);
  if (json.errors) return problem("unreadable", json.errors);
  const isRequest = typeof json.value === "object" && json.value !== null && "household" in json.value;
  const facts = readRequest(isRequest ? json.value : { household: json.value });
  if (!facts.errors) return assessHousehold(facts.value.household, facts.value.asOf ?? asOf, facts.value.jurisdictions);
  return problem(
    "invalidFacts",
    isRequest ? facts.errors : facts.errors.map((error) => ({ ...error, path: error.path.slice(1) })),
  );
}

/** The answer to one line, as a line. */
export function answerLine({ line, number }: NumberedLine, circumstances: Circumstances): string {
  const given = answer(line, circumstances);
  return `${JSON.stringify("code" in given ? { ...given, line: number } : given)}\n`;
}
