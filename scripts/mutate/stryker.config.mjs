import { readdirSync } from "node:fs";
import path from "node:path";

// The engine that reads the law: scripts/mutate-engine.ts runs this, first with the fast tests and few runs of the property tests.
const config = {
  testRunner: "vitest",
  vitest: { configFile: "scripts/mutate/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  coverageAnalysis: "perTest",
  concurrency: 1,
  // A condition that is never false is told from one that is by its outcome, not by the words of an error.
  mutator: { excludedMutations: ["StringLiteral"] },
  ignorePatterns: ["/app", "/components", "/lib", "/e2e", "/public", "/.next*", "/test-results", "/docs", "/.data"],
  disableTypeChecks: false,
  // What runs while a module loads is met by every test; what only runs then is a table, and the mutants of the law change those.
  // What runs while a module loads is met by every test, and what is kept in a constant cannot be made wrong later: tables, and
  // functions that are values (scripts/mutate/engine-mutants.ts leaves them out). The mutants of the law change the tables.
  ignoreStatic: true,
  reporters: ["json", "progress-append-only"],
  // Not in test-results: a run of the browser tests empties that.
  tempDirName: ".data/mutation",
  timeoutMS: 60000,
};

const types = ["policies/assess/assessment.ts", "policies/assess/engine-version.ts"];

/** Every file of the engine, and what the documents share. @param {string} root */
export const engineFiles = (root) => [
  ...readdirSync(path.join(root, "policies/assess"))
    .map((name) => `policies/assess/${name}`)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !types.includes(file)),
  "policies/areas.ts",
  "policies/criterion.ts",
  "policies/phrases.ts",
  "policies/facts/impossible.ts",
  "policies/facts/with-fact.ts",
];

export default config;
