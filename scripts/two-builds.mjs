// npm run two-builds: builds this commit twice, in two folders, and holds the bytes against each other; then changes the
// scripts of one, builds it again, and lets families walk across both behind a real nginx (e2e/two-machines.spec.ts).
import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "./setup/build.mjs";
import { freePort } from "./setup/free-port.mjs";
import { compareBuilds } from "./two-builds/compare.mjs";
import { changeScripts, copyProject } from "./two-builds/copy.mjs";

const root = path.resolve(import.meta.dirname, "..");
const copy = path.join(realpathSync(mkdtempSync(path.join(tmpdir(), "luohu-two-builds-"))), "project");

/** @param {string[]} command @param {Record<string, string>} [env] @param {string} [cwd] */
function run([program = "", ...words], env = {}, cwd = root) {
  const next = path.join(root, "node_modules/next/dist/bin/next");
  const script = program === "next" ? next : path.join(root, "node_modules/@playwright/test/cli.js");
  return spawnSync(process.execPath, [script, ...words], { cwd, stdio: "inherit", env: { ...process.env, ...env } });
}

/** @param {string} text */
const say = (text) => console.log(`\n== ${text}`);

process.chdir(root);
let failed = false;
try {
  say("One build");
  build();
  say("Another, elsewhere");
  copyProject(root, copy);
  const production = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  if (run(["next", "build"], production, copy).status !== 0) throw new Error("The copy does not build.");
  const { files, differing } = compareBuilds([root, copy]);
  for (const name of differing) console.log(`differs: ${name}`);
  say(`${files} files, ${differing.length} differ`);
  failed = differing.length > 0;
  say("Another edition of it");
  changeScripts(copy);
  if (run(["next", "build"], production, copy).status !== 0) throw new Error("The other edition does not build.");
  const env = { OTHER_BUILD: copy, PORT: String(await freePort()) };
  failed = run(["playwright", "test", "e2e/two-machines.spec.ts", "--project=server"], env).status !== 0 || failed;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
