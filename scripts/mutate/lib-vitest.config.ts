import { createRequire } from "node:module";
import path from "node:path";
import { defineConfig } from "vitest/config";
import { SmallFirst, UnreadableTests } from "./noticing";

const root = path.resolve(import.meta.dirname, "../..");
/** As in vitest.config.ts; in the copy that StrykerJS works on there need be no node_modules. */
const serverOnly = path.join(path.dirname(createRequire(import.meta.url).resolve("server-only")), "empty.js");
const folder = process.env["MUTATED_FOLDER"] ?? "*";
const everything = process.env["ALL_TESTS"] !== undefined;
/** Named ones instead, where all would take too long. */
const named = process.env["NAMED_TESTS"]?.split(",");

/** Whole families on every page of theirs: many seconds for every mutant. */
const walks = ["every-path", "first-answer", "journey"].map((name) => `lib/wizard/${name}.test.ts`);

/** The tests that a mutant of lib/ has to pass: its folder's own without the walks. With ALL_TESTS=1 every test of lib/ and messages/. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root, "server-only": serverOnly } },
  test: {
    include: named ?? (everything ? ["{lib,messages}/**/*.test.ts"] : [`lib/${folder}/*.test.ts`]),
    exclude: everything ? [] : walks,
    sequence: { sequencer: SmallFirst },
    reporters: [new UnreadableTests()],
    environment: "node",
    env: { TZ: "Asia/Shanghai", PACKING_RUNS: "10" },
  },
});
