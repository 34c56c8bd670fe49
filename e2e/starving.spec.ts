import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { usualFamily } from "./households";
import { serveFrom } from "./served";
import { sealAnswers } from "./session";

const built = existsSync(path.join(process.env.NEXT_DIST_DIR || ".next", "BUILD_ID"));
test.skip(!built, "there is no build here to start a server from");

const from = (address: string, cookie = "") => ({ headers: { "X-Forwarded-For": address, Cookie: cookie } });

test("a page that takes too long is given up, and meanwhile everybody else is served", async () => {
  test.setTimeout(120_000);
  const { origin, stop } = await serveFrom(process.cwd(), {
    ...process.env,
    SESSION_KEY: process.env.SESSION_KEY ?? "",
    TRUST_PROXY: "1",
    PAGE_RENDERERS: "2",
    PAGE_DEADLINE_SECONDS: "5",
    // No family of a form takes so long any more.
    NODE_OPTIONS: `--import ${path.resolve("e2e/slow-answers.mjs")}`,
  });
  const cookie = `answers=${await sealAnswers(usualFamily)}`;
  const order: string[] = [];
  const ask = async (who: string, address: string, options: RequestInit) => {
    const { status } = await fetch(origin + address, options);
    order.push(`${who} ${status}`);
  };
  // Made once, so that no later one waits for a process to start.
  await fetch(`${origin}/zh-Hans/check/places`, from("10.0.0.9"));
  const greedy = [1, 2, 3].map(() => ask("greedy", "/zh-Hans/check/result", from("10.0.0.1", cookie)));
  await ask("health", "/api/health", from("10.0.0.2"));
  await ask("start", "/zh-Hans", from("10.0.0.2"));
  await ask("other", "/zh-Hans/check/places", from("10.0.0.2"));
  await Promise.all(greedy);
  // As one of them after the other, not one for whom another has waited.
  expect(order).toEqual(["health 200", "start 200", "other 200", "greedy 503", "greedy 503", "greedy 503"]);
  await ask("after", "/zh-Hans/check/places", from("10.0.0.1"));
  expect(order.at(-1)).toBe("after 200");
  stop();
});
