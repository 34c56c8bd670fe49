// One folder of lib/: scripts/mutate-lib.ts runs this, first with the folder's own tests.
const config = {
  testRunner: "vitest",
  vitest: { configFile: "scripts/mutate/lib-vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  coverageAnalysis: "perTest",
  concurrency: 1,
  // Keys of messages and names of fields: a wrong one does not compile, or shows no word (lib/i18n).
  mutator: { excludedMutations: ["StringLiteral"] },
  ignorePatterns: ["/app", "/components", "/public", "/.next*", "/test-results", "/docs", "/.data"],
  disableTypeChecks: false,
  // The tables of lib/ are read while its modules load, and no other tool makes them wrong.
  ignoreStatic: false,
  incremental: true,
  reporters: ["json", "progress-append-only"],
  // Not in test-results: a run of the browser tests empties that.
  tempDirName: ".data/mutation",
  timeoutMS: 30000,
};

export default config;
