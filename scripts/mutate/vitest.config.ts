import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "../..");
// Golden households and property tests notice more, and take seconds for every mutant: what survives without them is an upper bound.
const slow = ["policies/contract.test.ts", "policies/testing/**", "policies/assess/exactness.test.ts", "policies/assess/steps.test.ts"];

/** The tests that a mutant of the engine has to pass. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: { include: ["policies/**/*.test.ts"], exclude: process.env["ALL_TESTS"] ? [] : slow, environment: "node", env: { TZ: "Asia/Shanghai", EXACTNESS_RUNS: "25" } },
});
