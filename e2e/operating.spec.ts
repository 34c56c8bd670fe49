import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { freePort } from "../scripts/setup/free-port.mjs";

const built = existsSync(path.join(process.env.NEXT_DIST_DIR || ".next", "BUILD_ID"));
test.skip(!built, "there is no build here to start a server from");

type Log = "kept" | "gone" | "full" | "unread";
const key = "0123456789".repeat(4);

function start(command: string[], env: Record<string, string>, log: Log = "kept") {
  const [program = "", ...words] = command;
  const pipe = log === "full" ? openSync("/dev/full", "w") : "pipe";
  const child = spawn(program, words, {
    env: { PAGE_RENDERERS: "1", ...process.env, HOST: "127.0.0.1", ...env },
    stdio: ["ignore", pipe, pipe],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    if (log === "unread") stream?.pause();
    else stream?.on("data", (chunk) => (said += chunk));
  const ended = new Promise<number | null>((resolve) => child.on("exit", (code) => resolve(code)));
  return { child, ended, said: () => said };
}

const readiness = (origin: string) =>
  fetch(`${origin}/api/ready`, { headers: { Connection: "close" } }).then(
    ({ status }) => status,
    () => 0,
  );

async function serve(command: string[], env: Record<string, string> = {}, log?: Log) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const served = start(command, { PORT: String(port), SESSION_KEY: key, ...env }, log);
  await expect.poll(() => readiness(origin), { timeout: 30_000 }).toBe(200);
  return { origin, ...served };
}

const goes = (child: ChildProcess) => child.kill("SIGTERM");

test("what npm runs takes npm's signals: no shell stands between", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const name of ["start", "serve"]) expect(scripts[name]).toMatch(/^exec node /);
});

test("nobody is sent here before a page has come out", async () => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const folder = mkdtempSync(path.join(tmpdir(), "luohu-held-"));
  const until = path.join(folder, "now");
  const { child, ended, said } = start(["node", "scripts/serve.mjs"], {
    ...{ PORT: String(port), SESSION_KEY: key, STOP_NOTICE_SECONDS: "0", HELD_UNTIL: until },
    NODE_OPTIONS: `--import ${path.resolve("e2e/held-renderers.mjs")}`,
  });
  await expect.poll(said, { timeout: 30_000 }).toContain(`serving at ${origin}`);
  const early = await fetch(`${origin}/api/ready`);
  expect([early.status, await early.json()]).toMatchObject([503, { checks: { policies: true, pages: false } }]);
  expect((await fetch(`${origin}/api/health`)).status).toBe(200);
  writeFileSync(until, "");
  await expect.poll(() => readiness(origin), { timeout: 30_000 }).toBe(200);
  expect((await fetch(`${origin}/zh-Hans/check/places`)).status).toBe(200);
  goes(child);
  expect(await ended).toBe(0);
  rmSync(folder, { recursive: true });
});

test("npm passes the signal on, readiness goes first, and what was asked is answered", async () => {
  const { origin, child, ended } = await serve(["npm", "run", "serve"], { STOP_NOTICE_SECONDS: "2" });
  goes(child);
  await expect.poll(() => readiness(origin), { intervals: [50] }).toBe(503);
  const page = await fetch(`${origin}/zh-Hans/check/places`);
  expect([page.status, page.headers.get("connection")]).toEqual([200, "close"]);
  expect(await ended).toBe(0);
  expect(await readiness(origin)).toBe(0);
});

for (const log of ["gone", "full", "unread"] as const) {
  test(`a log that is ${log} takes nothing from anybody`, async () => {
    test.skip(log === "full" && !existsSync("/dev/full"), "there is no full disk here");
    const { origin, child, ended } = await serve(["node", "scripts/serve.mjs"], { STOP_NOTICE_SECONDS: "0" }, log);
    if (log === "gone") for (const stream of [child.stdout, child.stderr]) stream?.destroy();
    // More lines than a pipe holds.
    for (let times = 0; log === "unread" && times < 1000; times += 1) await fetch(`${origin}/robots.txt`);
    const fields = { $ACTION_REF_1: "", "$ACTION_1:0": '{"id":"00","bound":"$@1"}', "$ACTION_1:1": "[null]" };
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    for (let times = 0; times < 5; times += 1)
      expect((await fetch(`${origin}/zh-Hans/check/places`, { method: "POST", body: form })).status).toBeLessThan(500);
    expect(await readiness(origin)).toBe(200);
    goes(child);
    // Where nobody reads, the last line can only be given up together with the process.
    expect(await ended).toBe(log === "unread" ? null : 0);
  });
}

for (const [name, value] of [
  ["PORT", "abc"],
  ["RATE_LIMIT_PER_MINUTE", "many"],
  ["TRUST_PROXY", "true"],
  ["SESSION_KEY", "short"],
] as const) {
  test(`${name}=${value} is refused with a sentence`, async () => {
    const { ended, said } = start(["node", "scripts/serve.mjs"], { PORT: "0", SESSION_KEY: key, [name]: value });
    expect(await ended).toBe(1);
    expect(said()).toMatch(new RegExp(`luohu-check does not start:\n.*${name} must be .*\\.\n$`));
    expect(said()).not.toContain("    at ");
  });
}

test("whoever never reads is let go", async () => {
  const { origin, child, ended } = await serve(["node", "scripts/serve.mjs"], {
    CLIENT_IDLE_SECONDS: "1",
    STOP_NOTICE_SECONDS: "0",
  });
  await (await fetch(`${origin}/zh-Hans`)).text();
  const closed = new Promise<boolean>((resolve) => {
    const socket = connect(Number(new URL(origin).port), "127.0.0.1", () => {
      socket.pause();
      socket.write("GET /zh-Hans HTTP/1.1\r\nHost: a\r\n\r\n".repeat(20_000));
    });
    socket.on("error", () => resolve(true));
    setTimeout(() => socket.resume().on("close", () => resolve(true)), 4000);
    setTimeout(() => resolve(false), 8000);
  });
  expect(await closed).toBe(true);
  goes(child);
  expect(await ended).toBe(0);
});
