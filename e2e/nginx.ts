import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import { freePort } from "../scripts/setup/free-port.mjs";

/** Debian puts it where only root looks for programs. */
const program = ["/usr/sbin/nginx", "nginx"].find(
  (name) => (name === "nginx" || existsSync(name)) && spawnSync(name, ["-v"]).status === 0,
);

/** Set where there is no nginx to try the example with. */
export const whyNoNginx = program ? undefined : "there is no nginx here (Debian: nginx-light)";

const example = readFileSync(path.resolve(import.meta.dirname, "../docs/deploy/nginx.conf"), "utf8");

function replaced(text: string, changes: [from: string | RegExp, to: string][]): string {
  return changes.reduce((before, [from, to]) => {
    const after = before.replaceAll(from, to);
    if (after === before) throw new Error(`docs/deploy/nginx.conf has no ${from} any more`);
    return after;
  }, text);
}

/** The example of docs/deploy as it is, but for names, ports and TLS; which machine answered is told in a header. */
function configuration(folder: string, port: number, redirecting: number, machines: [string, string]): string {
  const site = replaced(example, [
    ["10.0.0.11:3000", machines[0]],
    ["10.0.0.12:3000", machines[1]],
    ["listen 443 ssl http2;", `listen 127.0.0.1:${port};`],
    ["listen 80;", `listen 127.0.0.1:${redirecting};`],
    [/^ *ssl_certificate.*\n/gm, ""],
  ]);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return [
    "daemon off;",
    "master_process off;",
    `pid ${folder}/pid;`,
    "error_log stderr crit;",
    "events { worker_connections 1024; }",
    `http { access_log off; add_header X-Machine $upstream_addr always; ${temporary.join(" ")}`,
    site,
    "}",
  ].join("\n");
}

/** nginx in front of two machines, each `host:port`. @returns its origin, and what ends it */
export async function nginxBefore(machines: [string, string]): Promise<{ origin: string; stop(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), "luohu-nginx-"));
  const [port, redirecting] = [await freePort(), await freePort()];
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, configuration(folder, port, redirecting, machines));
  const nginx = spawn(program ?? "nginx", ["-p", folder, "-e", "stderr", "-c", file], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const origin = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(`${origin}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(answers, { timeout: 10_000 }).toBe(true);
  const stop = () => {
    nginx.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin, stop };
}
