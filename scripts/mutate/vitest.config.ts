import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "../..");

/** The tests that a mutant of the engine has to pass: the policies' own, the property tests with few runs. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    include: ["policies/**/*.test.ts"],
    exclude: ["policies/contract.test.ts", "policies/testing/coverage.test.ts"],
    environment: "node",
    env: { TZ: "Asia/Shanghai", EXACTNESS_RUNS: "25" },
  },
});
