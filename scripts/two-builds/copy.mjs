import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folders = ["app", "components", "lib", "messages", "policies", "public", "scripts"];
/** @param {string} name */
const isConfig = (name) =>
  /^(package(-lock)?\.json|\.npmrc|tsconfig\.json|next-env\.d\.ts|proxy\.ts|instrumentation\.ts|.*\.config\.(ts|mjs|js))$/.test(
    name,
  );

/**
 * A copy as another machine has it, in a folder of its own and with packages of its own: the names in a build depend on
 * where, from the packages, the project lies.
 * @param {string} root the project @param {string} copy where it goes
 */
export function copyProject(root, copy) {
  mkdirSync(copy, { recursive: true });
  for (const name of readdirSync(root))
    if (folders.includes(name) || isConfig(name))
      cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  // Links where the file system has them; else 770 MB.
  const [from, to] = [path.join(root, "node_modules"), path.join(copy, "node_modules")];
  if (spawnSync("cp", ["-al", from, to]).status !== 0) cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

/** Another edition: each of the scripts that a page ships says one thing more, so that its name is another. @param {string} project */
export function changeScripts(project) {
  const folder = path.join(project, "components");
  const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter(
      (file) => /\.tsx?$/.test(file) && existsSync(file) && readFileSync(file, "utf8").startsWith('"use client"'),
    );
  for (const file of scripts) appendFileSync(file, '\nObject.assign(globalThis, { edition: "another" });\n');
  if (scripts.length === 0) throw new Error("No script was found to change");
}
