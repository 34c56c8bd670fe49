// The engine that reads the law: scripts/mutate-engine.ts runs this, first with the fast tests and few runs of the property tests.
const config = {
  testRunner: "vitest",
  vitest: { configFile: "scripts/mutate/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: [
    "policies/assess/*.ts",
    "policies/areas.ts",
    "policies/criterion.ts",
    "policies/phrases.ts",
    "policies/facts/impossible.ts",
    "policies/facts/with-fact.ts",
    "!policies/assess/*.test.ts",
    "!policies/assess/assessment.ts",
    "!policies/assess/engine-version.ts",
  ],
  coverageAnalysis: "perTest",
  concurrency: 2,
  // A condition that is never false is told from one that is by its outcome, not by the words of an error.
  mutator: { excludedMutations: ["StringLiteral"] },
  ignorePatterns: ["/app", "/components", "/lib", "/e2e", "/public", "/.next*", "/test-results", "/docs", "/.data"],
  disableTypeChecks: false,
  // What runs while a module loads is met by every test; what only runs then is a table, and the mutants of the law change those.
  ignoreStatic: true,
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // Not in test-results: a run of the browser tests empties that.
  tempDirName: ".data/mutation",
  timeoutMS: 20000,
};

export default config;
