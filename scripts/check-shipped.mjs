// Reads every script and style of the build, and refuses what the oldest engines could not.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beyondLevel } from "./shipped/script-level.mjs";
import { beyondChromium88 } from "./shipped/style-level.mjs";

/** @param {string} folder @param {string} extension */
function files(folder, extension) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(extension),
  );
  return found.map((entry) => path.join(entry.parentPath, entry.name));
}

/** @param {string} source @param {number} at */
const around = (source, at) => source.slice(Math.max(0, at - 40), at + 60).replaceAll("\n", " ");

/** @param {string[]} list @param {{ ecmaVersion: 2019 | 2022 }} level */
function scripts(list, level) {
  return list.flatMap((file) => {
    const source = readFileSync(file, "utf8");
    return beyondLevel(source, level).map(({ at, what }) => `${file}: ${what}\n    … ${around(source, at)} …`);
  });
}

const built = path.join(process.env.NEXT_DIST_DIR || ".next", "static");
const framework = files(built, ".js");
// Plain pages go to every engine with these, also to those that get no framework: Chromium 78 reads ES2019.
const ownFiles = files("public", ".js");
const styles = files(built, ".css");
if (framework.length === 0 || styles.length === 0) throw new Error(`No build in ${built}`);

const refused = [
  ...scripts(framework, { ecmaVersion: 2022 }),
  ...scripts(ownFiles, { ecmaVersion: 2019 }),
  ...styles.flatMap((file) =>
    beyondChromium88(readFileSync(file, "utf8")).map(({ line, what }) => `${file}:${line}: ${what}`),
  ),
];
console.log(
  `${framework.length} scripts of the build, ${ownFiles.length} of our own, ${styles.length} styles: ${refused.length} findings`,
);
for (const line of refused) console.log(line);
process.exitCode = refused.length > 0 ? 1 : 0;
