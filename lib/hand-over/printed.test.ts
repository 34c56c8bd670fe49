import { decodeQR } from "qr/decode.js";
import { expect, test } from "vitest";
import { drawCode } from "./draw-code";
import { cameraView } from "./testing/photograph";

const digits = `8010${"31415926535897932384".repeat(200)}`;
/** 40 mm at 300 dots an inch. */
const printed = Math.round((40 / 25.4) * 300);

/** A family of four, six people who answer much, twelve who answer everything. */
const lengths = [380, 1300, 2409];

test.each(lengths)(
  "%i digits are read where they are printed at 40 mm: toner that runs, paper that is grey",
  (length) => {
    const picture = drawCode(digits.slice(0, length));
    const view =
      picture && cameraView(picture, { side: printed, degrees: 0, blurs: 2, black: 60, white: 215, noise: 50 });
    expect(view && decodeQR(view, { effort: Infinity, timeLimit: Infinity })).toBe(digits.slice(0, length));
  },
);

test.each(lengths)("%i digits are read from a screen, held askew, out of focus and pale", (length) => {
  const picture = drawCode(digits.slice(0, length));
  const view = picture && cameraView(picture, { side: 720, degrees: 4, blurs: 3, black: 70, white: 190, noise: 40 });
  expect(view && decodeQR(view, { effort: Infinity, timeLimit: Infinity })).toBe(digits.slice(0, length));
});

test("what no printer can show is not read: the views are no easier than they say", () => {
  const picture = drawCode(digits.slice(0, 2409));
  const view = picture && cameraView(picture, { side: 200, degrees: 4, blurs: 3, black: 60, white: 215, noise: 50 });
  expect(() => view && decodeQR(view, { effort: Infinity, timeLimit: 2000 })).toThrow();
});
