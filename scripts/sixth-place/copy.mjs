import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What a build needs. The packages are found in the folder above. */
const needed = ["app", "components", "lib", "messages", "policies", "public", "scripts"];
/** @param {string} name */
const isConfig = (name) => /^(package\.json|tsconfig\.json|next-env\.d\.ts|proxy\.ts|.*\.config\.(ts|mjs|js))$/.test(name);

/**
 * Copies the project and does what a policy officer does to add a place with two editions: nothing but one registration.
 * The template's folder, words and documents are there already.
 * @param {string} root the project
 * @param {string} folder where the copy goes; replaced when it exists
 */
export function copyWithSixthPlace(root, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(root)) {
    if (needed.includes(name) || isConfig(name)) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  const registry = path.join(folder, "policies", "registry.ts");
  const text = readFileSync(registry, "utf8");
  const imports = 'import { exampleCity } from "./example-city";\nimport { exampleCity2027 } from "./example-city/edition-2027";\n';
  const registered = imports + text.replace(/^};$/m, '  "example-city": [exampleCity, exampleCity2027],\n};');
  if (!registered.includes('"example-city": [')) throw new Error("policies/registry.ts has another shape than expected");
  writeFileSync(registry, registered);
}
