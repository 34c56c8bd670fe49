import { expect, test } from "vitest";
import { isFlat } from "./flat";

const steps = (megabytes: (step: number) => number) => Array.from({ length: 30 }, (_, step) => megabytes(step));

test("what warms up and then goes to and fro is flat", () => {
  expect(isFlat(steps((step) => Math.min(700 + step * 40, 1000) + (step % 3) * 40))).toBe(true);
});

test("what grows by a twentieth a step is not", () => {
  expect(isFlat(steps((step) => 700 + step * 35))).toBe(false);
});

test("nothing is said of a few looks", () => expect(() => isFlat([1, 1, 1])).toThrow("Too few"));
