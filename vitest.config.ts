import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

/** It registers places of its own before the engine is loaded. */
const registersPlaces = "policies/assess/sixty-places.test.ts";

export default defineConfig({
  resolve: {
    alias: {
      "@": import.meta.dirname,
      // Outside a bundler its guard always throws; what it guards against cannot happen in a test.
      "server-only": path.resolve(import.meta.dirname, "node_modules/server-only/empty.js"),
    },
  },
  test: {
    environment: "node",
    env: { TZ: "Asia/Shanghai" },
    // Every core: by itself one would be left to watching files.
    maxWorkers: availableParallelism(),
    // A machine that is slow, or busy with the other checks, fails nothing that it gets right.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        // The law is pure (a fence sees to it): its tests share what is loaded, which halves what they cost.
        test: { name: "law", include: ["policies/**/*.test.ts"], exclude: [registersPlaces], isolate: false },
      },
      {
        extends: true,
        test: { name: "rest", include: ["{app,components,lib,messages,scripts}/**/*.test.{ts,tsx}", registersPlaces] },
      },
    ],
  },
});
