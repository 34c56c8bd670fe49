import { expect, test } from "vitest";
import { bodyLimit } from "../../lib/http/read-body";
import { wordsOf } from "../../lib/i18n/words";
import { jurisdictionIds } from "../../policies/jurisdictions";
import { answers } from "./answers";

const words = await wordsOf("zh-Hans");
const somebody = '{"people":[{"id":"P1","relation":"applicant"}]}';

/** Sends the text in pieces, as a pipe does. */
async function* pieces(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function assessed(text: string, size = 7) {
  const lines = [];
  for await (const line of answers(pieces(text, size), { words, asOf: "2026-11-22" })) lines.push(line);
  expect(lines.every((line) => line.indexOf("\n") === line.length - 1)).toBe(true);
  return lines.map((line) => JSON.parse(line));
}

test("a household or a request on each line, answered in order", async () => {
  const found = await assessed(`${somebody}\r\n{"asOf":"2020-01-01","household":${somebody}}\n${somebody}`);
  expect(found.map(({ asOf }) => asOf)).toEqual(["2026-11-22", "2020-01-01", "2026-11-22"]);
  expect(found[0].jurisdictions.map(({ id }: { id: string }) => id)).toEqual([...jurisdictionIds]);
  expect(Object.keys(found[0].receipt.policies)).toEqual([...jurisdictionIds]);
});

test("a request may name its places", async () => {
  const [found] = await assessed(`{"jurisdictions":["weihai"],"household":${somebody}}`);
  expect(found.jurisdictions.map(({ id }: { id: string }) => id)).toEqual(["weihai"]);
});

test("a bad line is one problem, with its number and pointers into the line, and the next is assessed", async () => {
  const found = await assessed(
    `{"people":[{"id":"P1","relation":"applicant","foo":1}]}\nnonsense\n\n${somebody}\n\n\n`,
  );
  expect(found.map(({ code, line }) => [code, line])).toEqual([
    ["invalidFacts", 1],
    ["unreadable", 2],
    ["unreadable", 3],
    [undefined, undefined],
  ]);
  expect(found[0].errors).toEqual([
    { path: "/people/0/foo", code: "unknownKey", message: expect.stringContaining("foo") },
  ]);
});

test("a line without end is not kept in memory", async () => {
  const [first, second] = await assessed(`${"x".repeat(bodyLimit * 20)}\n${somebody}\n`, 4096);
  expect(first).toMatchObject({ code: "tooLarge", status: 413, line: 1 });
  expect(second.asOf).toBe("2026-11-22");
});
