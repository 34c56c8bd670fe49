import fc from "fast-check";
import { expect, test } from "vitest";
import { DigitsReader, DigitsWriter } from "./mixed-radix";
import { bitsOf, Weights } from "./weights";

const rows = fc
  .integer({ min: 1, max: 9 })
  .chain((symbols) => fc.tuple(fc.constant(symbols), fc.array(fc.nat(symbols - 1), { maxLength: 80 })));

function written(row: readonly number[], symbols: number): Buffer {
  const writer = new DigitsWriter();
  const weights = new Weights(symbols);
  for (const symbol of row) {
    writer.writeLikely(symbol, weights);
    writer.write(symbol % 2, 2);
  }
  return writer.toBytes();
}

test("symbols come back in their order, among plain digits, whatever was likely", () => {
  fc.assert(
    fc.property(rows, ([symbols, row]) => {
      const reader = new DigitsReader(written(row, symbols));
      const weights = new Weights(symbols);
      expect(row.map(() => [reader.readLikely(weights), reader.read(2)])).toEqual(row.map((one) => [one, one % 2]));
    }),
    { numRuns: 200 },
  );
});

test("what repeats takes less room than what does not, and never much more than its share", () => {
  const same = Array.from({ length: 60 }, () => 3);
  const mixed = same.map((_, index) => index % 5);
  expect(bitsOf(same, 5)).toBeLessThan(12);
  expect(bitsOf(mixed, 5)).toBeGreaterThan(60 * Math.log2(5));
  expect(bitsOf(mixed, 5)).toBeLessThan(60 * Math.log2(5) * 1.15);
  const writer = new DigitsWriter();
  const weights = new Weights(5);
  for (const symbol of same) writer.writeLikely(symbol, weights);
  expect(writer.toBytes().length * 8).toBeLessThanOrEqual(bitsOf(same, 5) + 16);
});
