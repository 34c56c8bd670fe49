import { expect, test } from "vitest";
import { pointer } from "./fact-error";
import { readJson } from "./read-json";

const bytes = (text: string) => new TextEncoder().encode(text);
const wrong = (body: Uint8Array) =>
  readJson(body).errors?.map(({ path, code, values }) => [pointer(path), code, values]);

test("reads what JSON.parse reads", () => {
  expect(readJson(bytes('\ufeff {"a": [1, null, "\\ud83d\\ude00"]} '))).toEqual({ value: { a: [1, null, "😀"] } });
});

test.each([
  ['{"a":1,}', 1, 8],
  ['{"a":\n NaN}', 2, 2],
  ["{'a':1}", 1, 2],
  ["// a\n{}", 1, 1],
  ["{} {}", 1, 4],
  ['{"a":"\t"}', 1, 6],
  ['{"a":01}', 1, 7],
  ["\u00a0{}", 1, 1],
])("%j breaks at line %i, character %i", (text, line, column) => {
  expect(wrong(bytes(text))).toEqual([["", "brokenJson", { line, column }]]);
});

test("names every key that is given twice, however it is written", () => {
  expect(wrong(bytes('{"a":{"b":1,"\\u0062":2},"c":[{"d":1},{"d":1,"d":1}],"a":0}'))).toEqual([
    ["/a/b", "repeatedKey", { key: "b" }],
    ["/c/1/d", "repeatedKey", { key: "d" }],
    ["/a", "repeatedKey", { key: "a" }],
  ]);
});

test.each(["[".repeat(60_000), `${"[".repeat(30_000)}${"]".repeat(30_000)}`, '{"a":'.repeat(9_000)])(
  "does not run out of stack",
  (text) => {
    expect(wrong(bytes(text))).toEqual([["", "tooDeep", { max: 16 }]]);
  },
);

test("nothing, and what is not UTF-8", () => {
  expect(wrong(bytes(" \n"))).toEqual([["", "empty", {}]]);
  expect(wrong(Uint8Array.of(0x22, 0xff, 0x22))).toEqual([["", "notUtf8", {}]]);
});
