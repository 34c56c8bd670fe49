import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** Everything that goes into a build. */
export const sources = [
  "app",
  "components",
  "lib",
  "policies",
  "messages",
  "public",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "scripts/postcss-flatten-layers.cjs",
  "scripts/setup/server-program.mjs",
  "package-lock.json",
  "tsconfig.json",
];

/** @param {string} entry @returns {string[]} */
function filesIn(entry) {
  if (!existsSync(entry)) return [];
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesIn(path.join(entry, name)));
}

/** The same for the same sources, wherever and whenever they are built; tsconfig.json is left out because the framework writes to it. */
export function sourceMark() {
  const hash = createHash("sha256");
  for (const file of sources.filter((source) => source !== "tsconfig.json").flatMap(filesIn))
    hash
      .update(`${file.split(path.sep).join("/")}\n`)
      .update(readFileSync(file))
      .update("\n");
  return hash.digest("hex").slice(0, 20);
}
