import { expect, test } from "vitest";
import type { Run } from "./measure";
import { median, row, shortfalls } from "./report";

const run = (performance: number, missed: string[] = []): Run => ({
  scores: { performance, accessibility: 100, "best-practices": 100, seo: 100 },
  timings: { LCP: 1500, TBT: 40, CLS: 0, bytes: 6000 },
  missed,
});

test("the median is the one in the middle, whatever the order", () => {
  expect(median([99, 100, 70, 98, 99])).toBe(99);
});

test("a page is told in one row", () => {
  expect(row({ name: "start", runs: [run(100), run(90), run(99)] })).toBe(
    "| start | 99 | 100 | 100 | 100 | 1.5 s | 40 ms | 0.000 | 6.0 kB |",
  );
});

test("a goal that is missed is told with what cost it", () => {
  expect(shortfalls({ name: "start", runs: [run(99), run(100), run(99)] })).toEqual([]);
  expect(shortfalls({ name: "start", runs: [run(97, ["total-blocking-time"]), run(98), run(100)] })).toEqual([
    "start: performance 98, goal 99 (total-blocking-time)",
  ]);
});
