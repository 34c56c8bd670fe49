import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { run } from "./run.mjs";
import { sources } from "./source-mark.mjs";

/** @param {string} entry @returns {number} */
function lastChange(entry) {
  if (!existsSync(entry)) return 0;
  const own = statSync(entry);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(entry).map((name) => lastChange(path.join(entry, name))));
}

/** Whether the last build is newer than everything that goes into it. */
export function hasBuild() {
  const mark = path.join(process.env.NEXT_DIST_DIR || ".next", "BUILD_ID");
  return existsSync(mark) && statSync(mark).mtimeMs > Math.max(...sources.map(lastChange));
}

/** Builds for production. */
export function build() {
  console.log("Building for production …");
  if (
    !run(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    })
  )
    throw new Error("The build failed; the lines above say where.");
}

/** Builds for production, unless that has been done. */
export function ensureBuild() {
  if (!hasBuild()) build();
}
