import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import ofTheEngine from "./engine-survivors.json";
import ofLib from "./lib-survivors.json";

const root = path.resolve(import.meta.dirname, "../..");

/** What is explained is a line of code that is still there: a change of the code has to be explained anew. */
function isThere(id: string): boolean {
  const [file = "", ...rest] = id.split(" | ");
  const source = path.join(root, file);
  if (!existsSync(source)) return false;
  const lines = readFileSync(source, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.some((line) => rest.join(" | ").startsWith(`${line.trim()} | `));
}

describe.each([
  ["the engine", ofTheEngine],
  ["lib/", ofLib],
])("what survives of %s and is explained", (_, survivors) => {
  const named: readonly string[] = survivors.flatMap(({ mutants }) => mutants);

  test("is code that is still there", () => {
    expect(named.filter((id) => !isThere(id))).toEqual([]);
  });

  test("is explained once, and no reason stands without a mutant", () => {
    expect(new Set(named).size).toBe(named.length);
    expect(survivors.filter(({ mutants }) => mutants.length === 0)).toEqual([]);
  });
});
