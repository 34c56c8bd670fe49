/** @import { Step } from "./steps.mjs" */

/** @type {Step[]} */
export const checkSteps = [
  { name: "route types", command: ["next", "typegen"] },
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "format", command: ["prettier", "--check", "--log-level=warn", "."] },
  { name: "lint", command: ["eslint", "--max-warnings=0", "."] },
  { name: "fences", command: ["depcruise", "app", "components", "lib", "policies", "messages"] },
  { name: "unused code", command: ["knip"] },
  {
    name: "unit",
    command: ["vitest", "run", "--reporter=default", "--reporter=json", "--outputFile.json=test-results/unit.json"],
    report: { file: "test-results/unit.json", kind: "vitest" },
  },
];
