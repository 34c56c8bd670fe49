import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { lines, words } from "./own-fact.mjs";

/** What a build needs. The packages are found in the folder above. */
const needed = ["app", "components", "lib", "messages", "policies", "public", "scripts"];
/** @param {string} name */
const isConfig = (name) =>
  /^(package\.json|tsconfig\.json|next-env\.d\.ts|proxy\.ts|instrumentation\.ts|.*\.config\.(ts|mjs|js))$/.test(name);

/**
 * Copies the project and does what a policy officer does to add a place with two editions, in a province that no other place has:
 * a seat and a line of registration; and, for a fact that no other place reads, one row, the page that asks for it and its words. The template's
 * folder, words and documents are there already.
 * @param {string} root the project
 * @param {string} folder where the copy goes; replaced when it exists
 */
export function copyWithSixthPlace(root, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(root)) {
    if (needed.includes(name) || isConfig(name))
      cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  register(folder);
  addOwnFact(folder);
}

/** @param {string} folder @param {string} file @param {(text: string) => string} change */
function edit(folder, file, change) {
  const at = path.join(folder, file);
  const before = readFileSync(at, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${file} has another shape than expected`);
  writeFileSync(at, after);
}

/** The seat of the template's place, as its README says. */
const seat =
  '"example-city": { division: "4602", areas: [{ id: "cityDistrict", districts: ["460203", "460204"] }, { id: "town" }, { id: "island" }, { id: "placeOfOrigin", is: "origin" }] },';

/** @param {string} folder */
function register(folder) {
  edit(folder, "policies/seats.ts", (text) => text.replace(/^} as const/m, `  ${seat}\n} as const`));
  const imports =
    'import { exampleCity } from "./example-city";\nimport { exampleCity2027 } from "./example-city/edition-2027";\n';
  edit(folder, "policies/registry.ts", (text) => {
    const registered = text.replace(/^};$/m, '  "example-city": [exampleCity, exampleCity2027],\n};');
    return registered === text ? text : imports + registered;
  });
}

/** @param {string} folder */
function addOwnFact(folder) {
  for (const { file, after, add } of lines) {
    edit(folder, file, (text) =>
      text
        .split("\n")
        .flatMap((line) => (line.startsWith(after) ? [line, add] : [line]))
        .join("\n"),
    );
  }
  for (const [script, files] of Object.entries(words)) {
    for (const [file, more] of Object.entries(files)) {
      edit(folder, path.join("messages", script, file), (text) =>
        JSON.stringify(merged(JSON.parse(text), more), null, 2),
      );
    }
  }
}

/** @param {Record<string, unknown>} into @param {Record<string, unknown>} more @returns {Record<string, unknown>} */
function merged(into, more) {
  /** @param {unknown} value @returns {value is Record<string, unknown>} */
  const isTree = (value) => typeof value === "object" && value !== null;
  const pairs = Object.entries(more).map(([key, value]) => {
    const known = into[key];
    return [key, isTree(known) && isTree(value) ? merged(known, value) : value];
  });
  return { ...into, ...Object.fromEntries(pairs) };
}
