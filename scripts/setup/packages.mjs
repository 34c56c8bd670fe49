import { existsSync, statSync, utimesSync } from "node:fs";
import { run } from "./run.mjs";

const lockfile = "package-lock.json";
/** npm writes this when an installation is complete. */
const installed = "node_modules/.package-lock.json";

function areCurrent() {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs;
}

/** Installs exactly what the lockfile names, if that has not been done yet. */
export function ensurePackages() {
  if (areCurrent()) return;
  console.log("Installing packages (npm ci) …");
  if (!run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"])) throw new Error("npm ci failed; is the npm registry reachable?");
  const now = new Date();
  utimesSync(installed, now, now);
}
