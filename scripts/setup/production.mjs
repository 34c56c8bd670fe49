// Sets a folder up to serve from, without tools: node scripts/setup/production.mjs FOLDER
import { cpSync, mkdirSync } from "node:fs";
import path from "node:path";
import { run } from "./run.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const [target = ""] = process.argv.slice(2);

/** What the server reads while it runs: the build, which holds its own code; the words; and, only to see that it is there, where they are read. */
const served = [
  ".next",
  "public",
  "messages",
  "scripts/serve.mjs",
  "scripts/setup/server-program.mjs",
  "scripts/setup/source-mark.mjs",
  "lib/i18n/request.ts",
];
const packages = ["package.json", "package-lock.json", ".npmrc", "next.config.ts"];

if (target === "") {
  console.error("Which folder? node scripts/setup/production.mjs FOLDER");
  process.exit(1);
}
process.chdir(root);
if (!run("npx", ["next", "build"])) process.exit(1);
mkdirSync(target, { recursive: true });
for (const name of [...served, ...packages])
  cpSync(name, path.join(target, name), {
    recursive: true,
    // The build names packages by links to beside it; followed, they would lead to where it was made.
    verbatimSymlinks: true,
    filter: (source) => !/\.test\.ts$|[/\\]testing([/\\]|$)|\.next[/\\](cache|dev|trace)/.test(source),
  });
process.chdir(target);
if (!run("npm", ["install", "--no-save", "--omit=dev", "--no-audit", "--no-fund", "--loglevel=error"])) process.exit(1);
