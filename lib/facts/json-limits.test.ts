import { expect, test } from "vitest";
import { readJsonText } from "./read-json";

const codes = (text: string) => readJsonText(text).errors?.map(({ code, values }) => [code, values]) ?? [];
const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

test("sixteen levels can be read, seventeen cannot, and levels that are closed again do not count", () => {
  expect(codes(nested(16))).toEqual([]);
  expect(codes(nested(17))).toEqual([["tooDeep", { max: 16 }]]);
  expect(codes(`[${Array(20).fill("[],{}").join()}]`)).toEqual([]);
});

test("a comment is named where it stands", () => {
  expect(codes('{"a":1, /* b */ "c":2}')).toEqual([["brokenJson", { line: 1, column: 9 }]]);
});

test("of a thousand and one repeated keys a thousand are named", () => {
  expect(codes(`{${Array(1002).fill('"a":1').join()}}`)).toHaveLength(1000);
});
