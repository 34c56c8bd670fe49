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
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "luohu-two-builds-")));
const copy = path.join(folder, "project");

/** @param {string} program where in node_modules @param {string[]} words @param {Record<string, string>} env @param {string} [cwd] whose packages they are, too */
const run = (program, words, env, cwd = root) =>
  spawnSync(process.execPath, [path.join(cwd, "node_modules", program), ...words], {
    cwd,
    stdio: "inherit",
    env: { ...process.env, ...env },
  }).status === 0;

function buildCopy() {
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  if (!run("next/dist/bin/next", ["build"], env, copy)) throw new Error("The copy does not build.");
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
  buildCopy();
  const { files, differing } = compareBuilds([root, copy]);
  for (const name of differing) console.log(`differs: ${name}`);
  say(`${files} files, ${differing.length} differ`);
  failed = differing.length > 0;
  say("Another edition of it");
  changeScripts(copy);
  buildCopy();
  const env = { OTHER_BUILD: copy, PORT: String(await freePort()) };
  failed = !run("@playwright/test/cli.js", ["test", "e2e/two-machines.spec.ts", "--project=server"], env) || failed;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
