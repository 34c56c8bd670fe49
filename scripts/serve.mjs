// npm run serve: starts the server that the build holds (lib/server). Uses nothing but Node and what it serves.
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { serverProgram } from "./setup/server-program.mjs";

const root = path.resolve(import.meta.dirname, "..");
const distDir = path.join(root, process.env.NEXT_DIST_DIR || ".next");
const program = path.join(distDir, serverProgram);
if (!existsSync(program)) {
  console.error(`There is no build in ${distDir}; \`npm run build\` makes one.`);
  process.exit(1);
}
/** @type {typeof import("../lib/server/main")} */
const { serve } = await import(pathToFileURL(program).href);
await serve(root, distDir);
