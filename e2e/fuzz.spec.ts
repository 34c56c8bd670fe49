import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { fuzz, told } from "../scripts/fuzz/run.mjs";
import { serveFrom } from "./served";

const built = existsSync(path.join(process.env.NEXT_DIST_DIR || ".next", "BUILD_ID"));
test.skip(!built, "there is no build here to start a server from");

test("nothing that nobody should send becomes an error, a hang or a stack", async () => {
  test.setTimeout(180_000);
  const limits = { RATE_LIMIT_PER_MINUTE: "0", PAGE_LIMIT_PER_MINUTE: "0" };
  const { origin, stop } = await serveFrom(process.cwd(), {
    ...process.env,
    ...limits,
    SESSION_KEY: "0123456789".repeat(4),
  });
  const { faults, statuses, reached } = await fuzz(origin, { inputs: 2160, seed: 12 });
  stop();
  expect(faults.map(told)).toEqual([]);
  // It has come as far as the question on the outcome page.
  for (const address of ["family", "life-xining", "result/answer"])
    expect(reached).toContain(`/zh-Hans/check/${address}`);
  expect(reached).toContain("/zh-Hans/counter");
  expect(statuses[303]).toBeGreaterThan(50);
  expect(statuses[200]).toBeGreaterThan(50);
});
