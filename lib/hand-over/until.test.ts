import { expect, test } from "vitest";
import { untilWords } from "./until";

test.each(["zh-Hans", "zh-Hant"] as const)("five past midnight in China begins a day, in %s", (locale) => {
  expect(untilWords(new Date("2026-11-22T16:05:00Z"), locale)).toBe("11月23日00:05");
});
