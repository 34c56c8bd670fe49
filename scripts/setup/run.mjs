import { spawnSync } from "node:child_process";

/** @param {string} program @param {string[]} args @param {Record<string, string>} [env] @returns {boolean} whether it succeeded */
export function run(program, args, env = {}) {
  const { status } = spawnSync(program, args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  return status === 0;
}
