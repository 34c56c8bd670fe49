import { assessHousehold, readRequest } from "../../lib/assessment";
import { readJson } from "../../lib/facts/read-json";
import type { FactError } from "../../lib/facts/fact-error";
import { problemObject, type ProblemCode } from "../../lib/http/problem";
import { bodyLimit } from "../../lib/http/read-body";
import type { Words } from "../../lib/i18n/words";
import { linesOf, type Line } from "./lines";

interface Circumstances {
  words: Words;
  /** The day for lines that name none: one for the whole run. */
  asOf: string;
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

const isBlank = (line: Line): boolean =>
  line !== null && line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** One answer a line, in order. Blank lines at the end are no households; between others they are bad lines. */
export async function* answers(bytes: AsyncIterable<Uint8Array>, circumstances: Circumstances): AsyncGenerator<string> {
  let number = 0;
  let blank = 0;
  const write = (line: Line): string => {
    number += 1;
    const given = answer(line, circumstances);
    return `${JSON.stringify("code" in given ? { ...given, line: number } : given)}\n`;
  };
  for await (const line of linesOf(bytes, bodyLimit)) {
    if (isBlank(line)) {
      blank += 1;
      continue;
    }
    for (; blank > 0; blank -= 1) yield write(new Uint8Array());
    yield write(line);
  }
}
