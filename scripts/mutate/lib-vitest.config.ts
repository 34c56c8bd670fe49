import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "../..");
const folder = process.env["MUTATED_FOLDER"] ?? "*";
const everything = process.env["ALL_TESTS"] !== undefined;

/**
 * The tests that a mutant of lib/ has to pass: its folder's own. With ALL_TESTS=1 every test of lib/ and messages/, and the walks
 * through whole families, which take half a minute for every mutant.
 */
export default defineConfig({
  root,
  resolve: { alias: { "@": root, "server-only": path.resolve(root, "node_modules/server-only/empty.js") } },
  test: {
    include: everything ? ["{lib,messages}/**/*.test.ts"] : [`lib/${folder}/*.test.ts`],
    exclude: everything ? [] : ["lib/wizard/journey.test.ts"],
    environment: "node",
    env: { TZ: "Asia/Shanghai", PACKING_RUNS: "10" },
  },
});
