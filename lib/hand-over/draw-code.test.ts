import { decodeQR } from "qr/decode.js";
import { expect, test } from "vitest";
import { drawCode } from "./draw-code";

const digitsOf = (length: number): string => `8010${"31415926535897932384".repeat(200)}`.slice(0, length);
const scale = 3;

/** What a scanner would see: the strokes, row by row, on white. */
function photograph({ size, path }: { size: number; path: string }) {
  const data = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
  const paint = (x: number, y: number) => data.set([0, 0, 0], (y * size * scale + x) * 4);
  for (const [, left, top, strokes] of path.matchAll(/M(\d+) (\d+)\.5((?:h\d+|m\d+ 0)+)/g)) {
    let pen = Number(left);
    for (const [, kind, length] of (strokes ?? "").matchAll(/([hm])(\d+)/g)) {
      const end = pen + Number(length);
      for (let x = pen * scale; kind === "h" && x < end * scale; x++)
        for (let line = 0; line < scale; line++) paint(x, Number(top) * scale + line);
      pen = end;
    }
  }
  return { width: size * scale, height: size * scale, data };
}

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
