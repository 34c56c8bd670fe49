import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";

/** A proxy of an operator, in front of machines. */
export interface Proxy {
  origin: string;
  stop(): void;
}

/** @param version what the program is asked for its version @returns how it is called; nothing where it is not there: Debian puts some where only root looks */
export const programOf = (name: string, version: string): string | undefined =>
  [`/usr/sbin/${name}`, name].find(
    (file) => (file === name || existsSync(file)) && spawnSync(file, [version]).status === 0,
  );

/** An example of docs/deploy as it is, but for what is changed. @throws where that is not in it any more */
export function example(file: string, changes: [from: string | RegExp, to: string][]): string {
  const text = readFileSync(path.resolve(import.meta.dirname, "../docs/deploy", file), "utf8");
  return changes.reduce((before, [from, to]) => {
    const after = before.replaceAll(from, to);
    if (after === before) throw new Error(`docs/deploy/${file} has no ${from} any more`);
    return after;
  }, text);
}

interface Started {
  name: string;
  program: string;
  port: number;
  /** @param folder of its own, which is there until it is stopped */
  configuration: (folder: string) => string;
  /** @param file in which its configuration is */
  called: (folder: string, file: string) => string[];
}

/** Starts it, and waits until it passes a question on. */
export async function startProxy({ name, program, port, configuration, called }: Started): Promise<Proxy> {
  const folder = mkdtempSync(path.join(tmpdir(), `luohu-${name}-`));
  const file = path.join(folder, "configuration");
  writeFileSync(file, configuration(folder));
  const proxy = spawn(program, called(folder, file), {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const origin = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(`${origin}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(answers, { timeout: 10_000 }).toBe(true);
  const stop = () => {
    proxy.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin, stop };
}
