import { expect, test } from "vitest";
import hans from "@/messages/zh-Hans/outcome.json";
import { outcomeTone, outcomeWords } from "./outcome-tone";

test("every word is written out, has two characters for the grid, and no two are the same", () => {
  for (const words of [hans.short, hans.long]) {
    expect(Object.keys(words)).toEqual([...outcomeWords]);
    expect(new Set(Object.values(words)).size).toBe(outcomeWords.length);
  }
  expect(Object.values(hans.short).every((word) => word.length === 2)).toBe(true);
});

test("silence has the quiet tone, not that of an error", () => {
  expect(outcomeTone("notCovered")).toBe("silent");
});
