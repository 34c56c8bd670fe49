import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DigitsReader, DigitsWriter } from "./mixed-radix";

function written(write: (digits: DigitsWriter) => void): Buffer {
  const digits = new DigitsWriter();
  write(digits);
  return digits.toBytes();
}

test("digits come back in the order in which they were written, each in its base", () => {
  const digit = fc.integer({ min: 1, max: 70_000 }).chain((base) => fc.tuple(fc.nat(base - 1), fc.constant(base)));
  fc.assert(
    fc.property(fc.array(digit), (digits) => {
      const reader = new DigitsReader(written((writer) => digits.forEach(([one, base]) => writer.write(one, base))));
      expect(digits.map(([, base]) => reader.read(base))).toEqual(digits.map(([one]) => one));
    }),
    { numRuns: 50 },
  );
});

test("numbers of any size stand among digits", () => {
  const numbers = [0n, 1n, 15n, 16n, 255n, 256n, 65_535n, 65_536n, 256n ** 62n];
  const reader = new DigitsReader(
    written((writer) => {
      for (const number of numbers) {
        writer.writeAny(number);
        writer.write(2, 3);
      }
    }),
  );
  expect(numbers.map(() => [reader.readAny(), reader.read(3)])).toEqual(numbers.map((number) => [number, 2]));
});

describe("takes no more room than what there is to tell apart", () => {
  test("five answers of three kinds fit into a byte", () => {
    expect(written((writer) => Array.from({ length: 5 }, () => writer.write(2, 3)))).toHaveLength(1);
  });

  test("a number takes its bytes and the six bits of their count", () => {
    expect(written((writer) => writer.writeAny(255n))).toHaveLength(2);
    expect(written((writer) => writer.writeAny(65_535n))).toHaveLength(3);
  });
});

test.each([
  [-1, 3],
  [3, 3],
  [4, 3],
])("%i is no digit of base %i", (digit, base) => {
  expect(() => new DigitsWriter().write(digit, base)).toThrow(`${digit} is no digit of base ${base}`);
});

test("nothing was written where nothing is read", () => {
  expect(new DigitsReader(Buffer.alloc(0)).read(10)).toBe(0);
});
