import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { afterAll, expect, test, vi } from "vitest";
import { freePort } from "../../scripts/setup/free-port.mjs";
import { limiterOf } from "./limiter";

const installed = spawnSync("redis-server", ["--version"]).status === 0;
if (!installed)
  process.stderr.write(
    "SKIPPED: limits that machines share, because there is no redis-server (Debian: redis-server)\n",
  );

let store: ChildProcess | undefined;
afterAll(() => void store?.kill("SIGKILL"));

async function startStore(port: number): Promise<void> {
  store = spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]);
  for await (const said of store.stdout ?? []) if (/ready to accept/i.test(String(said))) return;
}

const isLetIn = (limiter: ReturnType<typeof limiterOf>, client: string) =>
  limiter.consume(client).then(
    () => true,
    (refused: { msBeforeNext?: number }) => (refused.msBeforeNext === undefined ? "an error" : false),
  );

/** Two machines that count together let in two of three, those that count alone all of them. */
async function letIn(url: string, client: string) {
  const [one, other] = [limiterOf("pages", 2, url), limiterOf("pages", 2, url)];
  return [await isLetIn(one, client), await isLetIn(one, client), await isLetIn(other, client)];
}

test("without a store each counts for itself", async () => expect(await letIn("", "a")).toEqual([true, true, true]));

test.skipIf(!installed)(
  "a store counts for all, nobody is refused while it is away, and it counts again",
  async () => {
    const port = await freePort();
    const url = `redis://127.0.0.1:${port}`;
    await startStore(port);
    let round = 0;
    const again = () => letIn(url, `client ${(round += 1)}`);
    const together = [true, true, false];
    await vi.waitFor(async () => expect(await again()).toEqual(together), { timeout: 20_000 });
    store?.kill("SIGKILL");
    await once(store as ChildProcess, "exit");
    expect(await again()).toEqual([true, true, true]);
    await startStore(port);
    await vi.waitFor(async () => expect(await again()).toEqual(together), { timeout: 20_000 });
  },
  60_000,
);

test("a store that takes a connection and says nothing is one that is away", async () => {
  const mute = createServer(() => undefined).listen(0, "127.0.0.1");
  await once(mute, "listening");
  const { port } = mute.address() as AddressInfo;
  expect(await letIn(`redis://127.0.0.1:${port}`, "a")).toEqual([true, true, true]);
});
