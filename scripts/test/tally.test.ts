import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { readTally } from "./tally.mjs";

function reportOf(content: object) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "tally-")), "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test("a step without a report counts as one", () => {
  expect(readTally(true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(readTally(false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("reports count their tests, flaky ones as failed", () => {
  const unit = reportOf({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
  expect(readTally(false, { file: unit, kind: "vitest" })).toEqual({ passed: 5, failed: 1, skipped: 3 });
  const pages = reportOf({ stats: { expected: 7, unexpected: 0, flaky: 1, skipped: 2 } });
  expect(readTally(true, { file: pages, kind: "playwright" })).toEqual({ passed: 7, failed: 1, skipped: 2 });
});

test("a run that fails without a failing test still fails, and so does one that left no report", () => {
  const unit = reportOf({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 });
  expect(readTally(false, { file: unit, kind: "vitest" }).failed).toBe(1);
  expect(readTally(false, { file: "/nowhere/report.json", kind: "vitest" }).failed).toBe(1);
});
