import { spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { expect } from "@playwright/test";

/** A server of its own for a test that needs another build, or another day. */
export interface Served {
  origin: string;
  stop(): void;
  /** As a machine that loses its power. */
  kill(): void;
  /** What it has written so far. */
  log(): string;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** @param day ISO date on which the server's clock stands; today when it is not given. */
export async function serveFrom(folder: string, env: NodeJS.ProcessEnv, day?: string): Promise<Served> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const clock = day ? ["--import", path.join(import.meta.dirname, "another-day.mjs")] : [];
  const server = spawn(process.execPath, [...clock, "scripts/serve.mjs"], {
    cwd: folder,
    env: { PAGE_RENDERERS: "1", ...env, PORT: String(port), HOST: "127.0.0.1", ...(day && { ANOTHER_DAY: day }) },
  });
  const written: Buffer[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk: Buffer) => written.push(chunk));
  await expect
    .poll(
      () =>
        fetch(`${origin}/api/ready`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);
  const [stop, kill] = (["SIGTERM", "SIGKILL"] as const).map((signal) => () => void server.kill(signal)) as [
    () => void,
    () => void,
  ];
  return { origin, stop, kill, log: () => Buffer.concat(written).toString() };
}
