import fc from "fast-check";
import { expect, test } from "vitest";
import { propertyTimeout } from "@/policies/testing/pace";
import { findCodes, inGroups, toBytes, toDigits } from "./digits";

const code = toDigits(Buffer.from([1, 0, 255, 16, 128, 10]));
const other = toDigits(Buffer.from([1, 7, 7, 7, 7, 7, 7]));

test(
  "bytes become digits and come back",
  () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 3000 }), (rest) => {
        const bytes = Buffer.concat([Buffer.from([1]), rest]);
        const digits = toDigits(bytes);
        expect(digits).toMatch(/^8010\d+$/);
        expect(Number(digits.slice(4, 8))).toBe(digits.length);
        expect(toBytes(digits)).toEqual(bytes);
      }),
      { numRuns: 50 },
    );
  },
  propertyTimeout,
);

test("groups of four, with nothing lost", () => {
  expect(inGroups(code)).toMatch(/^8010 00\d\d (\d{4} )*\d{1,4}$/);
  expect(inGroups(code).replaceAll(" ", "")).toBe(code);
});

test.each([
  ["in groups", inGroups(code)],
  ["over several lines", code.replace(/\d{6}/g, "$&\r\n")],
  [
    "typed with full-width digits",
    [...code].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(""),
  ],
  ["within a message", `我的码：${inGroups(code)}，谢谢`],
  ["with the marks that copying leaves", `\u200b\ufeff${code}\u00a0`],
  ["after half of another one", `${other.slice(0, 12)}${code}`],
])("a code is found %s", (_, text) => {
  expect(findCodes(text).codes).toContain(code);
});

test("of two codes the last one comes first", () => {
  expect(findCodes(other + code).codes).toEqual([code, other]);
});

test("a code that was cut off says by how much", () => {
  expect(findCodes(code.slice(0, -3))).toEqual({ codes: [], cutOff: { have: code.length - 3, need: code.length } });
});

test("however often the mark stands there, few are tried", () => {
  expect(findCodes("80100012".repeat(5000)).codes.length).toBeLessThanOrEqual(12);
});
