import { freePort } from "../scripts/setup/free-port.mjs";
import { example, programOf, type Proxy, startProxy } from "./proxy";

const program = programOf("caddy", "version");

/** Set where there is no Caddy to try the example with. */
export const whyNoCaddy = program ? undefined : "there is no Caddy here (Debian: caddy)";

/** Caddy in front of two machines, each `host:port`; the example but for names, ports and TLS. */
export async function caddyBefore(machines: [string, string]): Promise<Proxy> {
  const port = await freePort();
  const site = example("Caddyfile", [
    ["10.0.0.11:3000", machines[0]],
    ["10.0.0.12:3000", machines[1]],
    ["luohu.example.org {", `http://127.0.0.1:${port} {`],
  ]);
  const quiet = "{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n";
  return startProxy({
    name: "caddy",
    program: program ?? "caddy",
    port,
    configuration: () => quiet + site,
    called: (_, file) => ["run", "--adapter", "caddyfile", "--config", file],
  });
}
