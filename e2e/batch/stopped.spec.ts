import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { fieldsOf } from "../../scripts/fuzz/visit.mjs";
import { serveFrom } from "../served";
import { largeVillage, village } from "./village";

const built = existsSync(path.join(process.env.NEXT_DIST_DIR || ".next", "BUILD_ID"));
test.skip(!built, "there is no build here to start a server from, and another one has tables of others");

/** What an answer says first; the rest is not waited for. */
async function firstChunk(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return new TextDecoder().decode(value);
}

test("without scripts, too, whoever stops the page ends the work", async ({ request }) => {
  test.setTimeout(60_000);
  const { origin, stop } = await serveFrom(process.cwd(), { ...process.env, STOP_NOTICE_SECONDS: "0" });
  const address = `${origin}/zh-Hans/counter/batch`;
  const form = new FormData();
  for (const [name, value] of Object.entries(fieldsOf(await (await request.get(address)).text())))
    form.set(name, String(value));
  const { name, buffer } = await largeVillage(2000, 8);
  form.set("table", new Blob([new Uint8Array(buffer)]), name);
  const leaving = new AbortController();
  const stopped = fetch(address, { method: "POST", body: form, signal: leaving.signal }).catch(() => "stopped");
  /** Whether somebody else's table is at work: then whoever comes waits. */
  const isAtWork = async () => {
    const small = new FormData();
    small.set("table", new Blob([new Uint8Array(village().buffer)]), "small.csv");
    const line = await fetch(`${address}/run`, { method: "POST", body: small }).then(firstChunk);
    return line.includes("waiting");
  };
  // Of the tables sent meanwhile, one that is being ended may be at work for a moment.
  const seen = () => Promise.all([isAtWork(), pause(300).then(isAtWork)]);
  await expect.poll(seen, { timeout: 15_000 }).toEqual([true, true]);
  leaving.abort();
  expect(await stopped).toBe("stopped");
  // Left alone it would take several times as long.
  await expect.poll(isAtWork, { timeout: 5000 }).toBe(false);
  stop();
});
