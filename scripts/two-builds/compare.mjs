import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What a build leaves that is not served: what it remembers for the next one, and how long it took. */
const unserved = /^(?:cache[/\\]|diagnostics[/\\]|trace)/;

/** What the framework draws by lot for its draft mode, which nothing here uses; a lot that everybody could compute would be none. */
const drawn = /"previewMode(?:Id|SigningKey|EncryptionKey)":\s*"[\da-f]+"/g;

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !unserved.test(name));

/** @param {string} project @param {string} file */
function bytes(project, file) {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "latin1");
  return text.replaceAll(project, "/project").replace(drawn, "");
}

/**
 * Holds two builds of one commit against each other, byte for byte; the folder that a project stands in has one name.
 * @param {[string, string]} projects folders with a build in .next
 * @returns {{ files: number, differing: string[] }}
 */
export function compareBuilds(projects) {
  const builds = projects.map((project) => path.join(project, ".next"));
  const names = [...new Set(builds.flatMap(filesIn))].sort();
  const differing = names.filter((name) => {
    const [one, other] = projects.map((project, at) => bytes(project, path.join(builds[at] ?? "", name)));
    return one !== other;
  });
  return { files: names.length, differing };
}
