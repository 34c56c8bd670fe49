import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const told = readFileSync(path.join(root, "docs/dependencies.md"), "utf8");
const [production = "", development = ""] = told.split("## In development");
const namesIn = (part: string): string[] =>
  [...part.matchAll(/^\|(.*?)\|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
  );

const stated = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;

test.each([
  ["production", production, stated.dependencies],
  ["development", development, stated.devDependencies],
] as const)("every package of %s has a line that says what it is for, and none that is gone", (_, part, packages) => {
  expect(namesIn(part).sort()).toEqual(Object.keys(packages).sort());
});
