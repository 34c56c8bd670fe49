import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./free-port.mjs";

/** @param {string} origin */
const isReady = (origin) =>
  fetch(`${origin}/api/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Serves the production build beside whatever else runs, as long as the work takes. Whoever works with it may seal
 * answers: SESSION_KEY is known.
 * @param {(origin: string, pid: number) => Promise<void>} work
 */
export async function withServer(work) {
  process.env.SESSION_KEY ??= randomBytes(32).toString("base64url");
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ["scripts/serve.mjs"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1" },
  });
  const kill = () => server.kill();
  process.once("exit", kill);
  try {
    for (let waited = 0; !(await isReady(origin)); waited += 1) {
      if (waited === 150 || server.exitCode !== null)
        throw new Error("The server does not get ready; is there a build?");
      await pause(200);
    }
    await work(origin, server.pid ?? 0);
  } finally {
    kill();
  }
}
