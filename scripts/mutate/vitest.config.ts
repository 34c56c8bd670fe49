import path from "node:path";
import { defineConfig } from "vitest/config";
import { SmallFirst, UnreadableTests } from "./noticing";

const root = path.resolve(import.meta.dirname, "../..");
const everything = process.env["ALL_TESTS"] !== undefined;
/** Named ones instead, where all would take too long. */
const named = process.env["NAMED_TESTS"]?.split(",");

/**
 * The tests that a mutant of the engine has to pass: its own unit tests. With ALL_TESTS=1 also those of the places, the golden
 * households and the property tests, which notice more and take seconds for every mutant: for what survives without them.
 */
export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    include:
      named ?? (everything ? ["policies/**/*.test.ts"] : ["policies/assess/*.test.ts", "policies/facts/*.test.ts"]),
    exclude: everything
      ? ["policies/contract.test.ts", "policies/testing/coverage.test.ts", "policies/testing/paths/paths.test.ts"]
      : ["policies/assess/exactness.test.ts"],
    sequence: { sequencer: SmallFirst },
    reporters: [new UnreadableTests()],
    // In the copy that StrykerJS has instrumented tests are slow, and nothing here is about pace.
    testTimeout: 60_000,
    environment: "node",
    env: { TZ: "Asia/Shanghai", PROPERTY_RUNS: "25" },
  },
});
