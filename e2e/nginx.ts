import { freePort } from "../scripts/setup/free-port.mjs";
import { example, programOf, type Proxy, startProxy } from "./proxy";

const program = programOf("nginx", "-v");

/** Set where there is no nginx to try the example with. */
export const whyNoNginx = program ? undefined : "there is no nginx here (Debian: nginx-light)";

/** The example but for names, ports and TLS; which machine answered is told in a header. */
function configuration(folder: string, port: number, redirecting: number, machines: [string, string]): string {
  const site = example("nginx.conf", [
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

/** nginx in front of two machines, each `host:port`. */
export async function nginxBefore(machines: [string, string]): Promise<Proxy> {
  const [port, redirecting] = [await freePort(), await freePort()];
  return startProxy({
    name: "nginx",
    program: program ?? "nginx",
    port,
    configuration: (folder) => configuration(folder, port, redirecting, machines),
    called: (folder, file) => ["-p", folder, "-e", "stderr", "-c", file],
  });
}
