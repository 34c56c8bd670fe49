import { describe, expect, it } from "vitest";
import { Applied } from "./applied";

const operations = [0, 1, 66];
const diagrams = [...Array(40).keys()];
const triples = operations.flatMap((operation) =>
  diagrams.flatMap((a) => diagrams.filter((b) => (a + b) % 3 !== 0).map((b) => [operation, a, b] as const)),
);
const resultOf = (operation: number, a: number, b: number): number => operation * 10_000 + a * 100 + b;

describe("what operations on two diagrams gave", () => {
  it("is nothing before anything was done", () => {
    expect(new Applied().find(0, 0, 0)).toBe(-1);
  });

  it("is found again, each under its own operation and diagrams, however many there are", () => {
    const applied = new Applied();
    for (const [operation, a, b] of triples) {
      expect(applied.find(operation, a, b)).toBe(-1);
      applied.put(operation, a, b, resultOf(operation, a, b));
    }
    for (const [operation, a, b] of triples) expect(applied.find(operation, a, b)).toBe(resultOf(operation, a, b));
  });

  it("is not taken for what was never done", () => {
    const applied = new Applied();
    for (const [operation, a, b] of triples) applied.put(operation, a, b, 0);
    for (const operation of operations)
      for (const a of diagrams)
        for (const b of diagrams.filter((other) => (a + other) % 3 === 0))
          expect(applied.find(operation, a, b)).toBe(-1);
    expect(applied.find(2, 1, 1)).toBe(-1);
  });
});
