import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** It registers places of its own before the engine is loaded. */
const registersPlaces = "policies/assess/sixty-places.test.ts";

/** Whoever puts something in a module's place, turns the clock or starts servers, processes and threads leaves traces in the process. */
const leavesTraces =
  /\bvi\.(mock|doMock|stubEnv|stubGlobal|spyOn|useFakeTimers)\b|"node:(child_process|http|worker_threads)"/;

const ofTheApplication = ["app", "components", "lib", "messages", "scripts"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll(path.sep, "/")}`),
);
const isAlone = (file: string): boolean =>
  file.startsWith("lib/server/") || leavesTraces.test(readFileSync(path.join(root, file), "utf8"));
const alone = [...ofTheApplication.filter(isAlone), registersPlaces];

export default defineConfig({
  resolve: {
    alias: {
      "@": root,
      // Outside a bundler its guard always throws; what it guards against cannot happen in a test.
      "server-only": path.resolve(root, "node_modules/server-only/empty.js"),
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
        // The law is pure (a fence sees to it), and most of the rest reads alone: their tests share what is loaded, which halves what they cost.
        test: {
          name: "shared",
          include: ["{app,components,lib,messages,policies,scripts}/**/*.test.{ts,tsx}"],
          exclude: alone,
          isolate: false,
        },
      },
      { extends: true, test: { name: "alone", include: alone } },
    ],
  },
});
