import { createRequire } from "node:module";
import path from "node:path";
import { defineConfig } from "vitest/config";
import { SmallFirst, UnreadableTests } from "./noticing";

const root = path.resolve(import.meta.dirname, "../..");
/** As in vitest.config.ts; in the copy that StrykerJS works on there need be no node_modules. */
const serverOnly = path.join(path.dirname(createRequire(import.meta.url).resolve("server-only")), "empty.js");
const folder = process.env["MUTATED_FOLDER"] ?? "*";
const everything = process.env["ALL_TESTS"] !== undefined;

/**
 * The tests that a mutant of lib/ has to pass: its folder's own. With ALL_TESTS=1 every test of lib/ and messages/, and the walks
 * through whole families, which take half a minute for every mutant.
 */
export default defineConfig({
  root,
  resolve: { alias: { "@": root, "server-only": serverOnly } },
  test: {
    include: everything ? ["{lib,messages}/**/*.test.ts"] : [`lib/${folder}/*.test.ts`],
    exclude: everything ? [] : ["lib/wizard/journey.test.ts"],
    sequence: { sequencer: SmallFirst },
    reporters: [new UnreadableTests()],
    environment: "node",
    env: { TZ: "Asia/Shanghai", PACKING_RUNS: "10" },
  },
});
