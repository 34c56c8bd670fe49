import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { caddyBefore, whyNoCaddy } from "./caddy";
import { nginxBefore, whyNoNginx } from "./nginx";

/** What visitors say in the place of a proxy that is believed (TRUST_PROXY=1). */
const claimed = {
  "X-Forwarded-For": "10.9.8.7",
  "X-Forwarded-Proto": "https",
  "X-Forwarded-Host": "elsewhere.example",
  "X-Request-Id": "claimed-by-a-visitor",
  traceparent: `00-${"a".repeat(32)}-${"b".repeat(16)}-01`,
  tracestate: "a=secret",
};

/** Tells whoever is asked what has reached it. */
async function listening(): Promise<Server> {
  const server = createServer((request, response) => response.end(JSON.stringify(request.headers)));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return server;
}

const proxies = [
  { name: "nginx", before: nginxBefore, whyNot: whyNoNginx },
  { name: "Caddy", before: caddyBefore, whyNot: whyNoCaddy },
];

for (const { name, before, whyNot } of proxies)
  test(`${name} passes on nothing that a visitor claims, wherever it is asked for`, async () => {
    test.skip(whyNot !== undefined, whyNot);
    const machine = await listening();
    const host = `127.0.0.1:${(machine.address() as AddressInfo).port}`;
    const { origin, stop } = await before([host, host]);
    for (const address of ["/zh-Hans", "/_next/static/a.js", "/zh-Hans/counter/batch", "/zh-Hant/counter/batch/run"]) {
      const said = (await (await fetch(origin + address, { headers: claimed })).json()) as IncomingHttpHeaders;
      expect(said, address).toMatchObject({
        "x-forwarded-for": "127.0.0.1",
        "x-forwarded-proto": "http",
        "x-forwarded-host": new URL(origin).host,
        "x-request-id": expect.stringMatching(/^[\da-f-]{32,36}$/),
      });
      expect([said.traceparent, said.tracestate], address).toEqual([undefined, undefined]);
    }
    stop();
    machine.close();
  });
