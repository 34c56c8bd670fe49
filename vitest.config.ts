import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": import.meta.dirname,
      // Outside a bundler its guard always throws; what it guards against cannot happen in a test.
      "server-only": path.resolve(import.meta.dirname, "node_modules/server-only/empty.js"),
    },
  },
  test: {
    include: ["{app,components,lib,policies,messages,scripts}/**/*.test.{ts,tsx}"],
    environment: "node",
    // Every core: by itself one would be left to watching files.
    maxWorkers: availableParallelism(),
    // A machine that is slow, or busy with the other checks, fails nothing that it gets right.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    env: { TZ: "Asia/Shanghai" },
  },
});
