import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { fieldsOf } from "../../scripts/fuzz/visit.mjs";
import { serveFrom } from "../served";
import { village } from "./village";

const built = existsSync(path.join(process.env.NEXT_DIST_DIR || ".next", "BUILD_ID"));
test.skip(!built, "there is no build here to start a server from, and another one has tables of others");

const heldFrom = 10_000;

/** What is told of a small table, line by line. */
async function* told(address: string): AsyncGenerator<string> {
  const form = new FormData();
  form.set("table", new Blob([new Uint8Array(village().buffer)]), "small.csv");
  const { body } = await fetch(`${address}/run`, { method: "POST", body: form });
  if (body) for await (const part of body.pipeThrough(new TextDecoderStream())) yield part;
}

/** Small tables, one after the other, until one has to wait. @returns what else is told of that one */
async function waitingTable(address: string): Promise<AsyncGenerator<string>> {
  for (;;) {
    const lines = told(address);
    const { value = "" } = (await lines.next()) as { value?: string };
    if (value.includes("waiting")) return lines;
    for await (const line of lines) void line;
  }
}

test("without scripts, too, whoever stops the page ends the work", async ({ request }) => {
  test.setTimeout(120_000);
  const held = `--import ${path.resolve("e2e/held-table.mjs")}`;
  const env = { ...process.env, STOP_NOTICE_SECONDS: "0", NODE_OPTIONS: held, HELD_FROM: String(heldFrom) };
  const { origin, stop } = await serveFrom(process.cwd(), env);
  const address = `${origin}/zh-Hans/counter/batch`;
  const form = new FormData();
  for (const [name, value] of Object.entries(fieldsOf(await (await request.get(address)).text())))
    form.set(name, String(value));
  form.set("table", new Blob([new Uint8Array(village().buffer), "\n".repeat(heldFrom)]), "large.csv");
  const leaving = new AbortController();
  const stopped = fetch(address, { method: "POST", body: form, signal: leaving.signal }).catch(() => "stopped");
  const waiting = await waitingTable(address);
  leaving.abort();
  expect(await stopped).toBe("stopped");
  // It would never have ended by itself: whoever waited for it is answered.
  let answer = "";
  for await (const line of waiting) answer += line;
  expect(answer).toContain('"html"');
  stop();
});
