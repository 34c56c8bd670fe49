import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Visitor } from "./visitor";
import { WebDriver } from "./webdriver";

interface Launch {
  /** The driver's command line; the port comes last. */
  command: readonly [string, ...string[]];
  capabilities: object;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** Starts a driver in a group of its own, so that browser and display end with it. */
async function startDriver([program, ...args]: Launch["command"]) {
  const port = await freePort();
  const runtime = mkdtempSync(path.join(tmpdir(), "runtime-"));
  const child = spawn(program, [...args, `--port=${port}`], {
    stdio: "ignore",
    detached: true,
    env: { ...process.env, XDG_RUNTIME_DIR: runtime },
  });
  const driver = new WebDriver(`http://127.0.0.1:${port}`);
  const deadline = Date.now() + 10_000;
  while (!(await driver.isUp())) {
    if (Date.now() > deadline || child.exitCode !== null) throw new Error(`${program} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const stop = () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid);
    rmSync(runtime, { recursive: true, force: true });
  };
  return { driver, stop };
}

// WebDriver hands out no console: a page that stays open keeps its errors itself from here on.
const listen = `(() => {
  if (window.complaints) return;
  const complaints = (window.complaints = []);
  const { error } = console;
  console.error = (...parts) => { complaints.push(parts.map(String).join(" ")); error(...parts); };
  addEventListener("error", (event) => complaints.push(event.message));
  addEventListener("unhandledrejection", (event) => complaints.push(String(event.reason)));
})();`;

/** WebKit, in its GTK and its WPE form. */
export async function visitByWebDriver({ command, capabilities }: Launch): Promise<Visitor> {
  const { driver, stop } = await startDriver(command);
  const session = await driver.start(capabilities).catch((error) => {
    stop();
    throw error;
  });
  // WPE's headless window has one size and says so.
  await session.send("POST", "/window/rect", { x: 0, y: 0, width: 390, height: 844 }).catch(() => undefined);
  const run = <T>(script: string) => session.send<T>("POST", "/execute/sync", { script, args: [] });
  const read = <T>(expression: string) => run<T>(`${listen} return (${expression});`);
  return {
    open: async (address) => {
      await session.send("POST", "/url", { url: address });
      await run(listen);
    },
    read,
    click: async (selector) => session.send("POST", `${await session.element(selector)}/click`, {}),
    type: async (selector, text) => session.send("POST", `${await session.element(selector)}/value`, { text }),
    complaints: () => read("window.complaints"),
    leave: async () => {
      await session.send("DELETE", "").catch(() => undefined);
      stop();
    },
  };
}
