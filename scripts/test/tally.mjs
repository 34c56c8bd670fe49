import { existsSync, readFileSync } from "node:fs";

/**
 * @import { Step, Tally } from "./steps.mjs"
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */

/** @param {VitestReport} report @returns {Tally} */
function fromVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Playwright calls a test that failed first and passed on retry flaky: it did not pass. @param {PlaywrightReport} report @returns {Tally} */
function fromPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

const readers = { vitest: fromVitest, playwright: fromPlaywright };

/** @param {boolean} passed @param {Step["report"]} [report] @returns {Tally} */
export function readTally(passed, report) {
  const alone = passed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  if (!report || !existsSync(report.file)) return alone;
  const tally = readers[report.kind](JSON.parse(readFileSync(report.file, "utf8")));
  // A suite that does not load fails the run without any test failing.
  return passed || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}
