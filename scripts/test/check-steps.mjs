/** @import { Step } from "./steps.mjs" */

/** @type {Step[]} */
const read = [
  { name: "route types", command: ["next", "typegen"] },
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "format", command: ["prettier", "--check", "--log-level=warn", "."] },
  // No rule looks into another file, so what is remembered of a file holds until it changes.
  {
    name: "lint",
    command: ["eslint", "--max-warnings=0", "--cache", "--cache-location", "node_modules/.cache/eslint/", "."],
  },
  { name: "fences", command: ["depcruise", "app", "components", "lib", "policies", "messages"] },
  { name: "unused code", command: ["knip"] },
];

/** @type {Step[]} */
const run = [
  {
    name: "unit",
    command: ["vitest", "run", "--reporter=default", "--reporter=json", "--outputFile.json=test-results/unit.json"],
    report: { file: "test-results/unit.json", kind: "vitest" },
  },
];

/** What reads the code beside what runs it: each has a core of its own. */
export const checkLanes = [read, run];
