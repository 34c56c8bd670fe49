import { existsSync, statSync, utimesSync } from "node:fs";
import { run } from "./run.mjs";

const lockfile = "package-lock.json";
/** npm writes this when an installation is complete. */
const installed = "node_modules/.package-lock.json";

function areCurrent() {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs;
}

/**
 * Installs what the lockfile pins, if that has not been done yet. Not by npm ci: it insists on the optional
 * binaries of every platform, and a lockfile written where a registry lacks some of them would stop it.
 */
export function ensurePackages() {
  if (areCurrent()) return;
  console.log("Installing packages …");
  const quietly = ["--no-audit", "--no-fund", "--loglevel=error"];
  if (!run("npm", ["install", "--no-save", "--include=dev", ...quietly]))
    throw new Error("npm install failed; is the npm registry reachable?");
  const now = new Date();
  utimesSync(installed, now, now);
}
