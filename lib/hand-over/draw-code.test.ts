import { decodeQR } from "qr/decode.js";
import { expect, test } from "vitest";
import { drawCode } from "./draw-code";
import { photograph } from "./testing/photograph";

const digitsOf = (length: number): string => `8010${"31415926535897932384".repeat(200)}`.slice(0, length);
test.each([60, 700, 1082, 1083, 2409])("%i digits are read from the picture", (length) => {
  const picture = drawCode(digitsOf(length));
  expect(picture && decodeQR(photograph(picture), { effort: Infinity, timeLimit: Infinity })).toBe(digitsOf(length));
});

test("a module has 4 pixels of a phone's 360, and never less than 3.1: 105 modules beside the white", () => {
  expect(drawCode(digitsOf(1082))).toMatchObject({ size: 89, dense: false });
  expect(drawCode(digitsOf(1083))).toMatchObject({ dense: true });
  expect(drawCode(digitsOf(2409))).toMatchObject({ size: 105 + 8, dense: true });
  expect(drawCode(digitsOf(2410))).toBeNull();
});
