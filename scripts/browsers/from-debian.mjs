import { existsSync } from "node:fs";
import { run } from "../setup/run.mjs";

const quiet = { DEBIAN_FRONTEND: "noninteractive" };

let listsAreFresh = false;

function freshenLists() {
  listsAreFresh ||= run("apt-get", ["update", "-qq"], quiet);
  return listsAreFresh;
}

/** @param {string[]} packages */
export function bringFromDebian(packages) {
  if (!existsSync("/etc/debian_version")) throw new Error("only Debian's packages are known");
  if (process.getuid?.() !== 0) throw new Error(`without root; \`sudo apt-get install ${packages.join(" ")}\` does it`);
  const installed =
    freshenLists() &&
    run("apt-get", ["install", "-y", "-qq", "-o", "Dpkg::Use-Pty=0", "--no-install-recommends", ...packages], quiet);
  if (!installed) throw new Error("apt-get failed; the lines above say why");
}
