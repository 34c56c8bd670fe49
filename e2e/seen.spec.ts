import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { freePort } from "../scripts/setup/free-port.mjs";
import { leftBehind, seenByOthers } from "./left-behind";
import { ofNobody, ofNobodyElse, sendMarked } from "./marked";
import { serveFrom } from "./served";
import { whyNoSession } from "./session";

const distDir = process.env.NEXT_DIST_DIR || ".next";
test.skip(!existsSync(path.join(distDir, "BUILD_ID")), "there is no build here to start a server from");
test.skip(whyNoSession !== undefined, whyNoSession);

/** What times and ids happen to look like is nobody's answer. */
const bare = (text: string) =>
  text
    .replace(/"(?:id|time|ms)":[^,}]+|, request [\w-]+/g, "")
    .replace(/^\w+_(?:bucket|sum|count|seconds|bytes|total)\b.* /gm, "");

test("of an answer nothing is left: in no line, no metric, no file, nothing that anybody else is sent", async ({
  request,
}) => {
  test.setTimeout(90_000);
  const port = await freePort();
  const temporary = mkdtempSync(path.join(tmpdir(), "luohu-seen-"));
  const began = Date.now();
  const { origin, stop, log } = await serveFrom(process.cwd(), {
    ...process.env,
    METRICS_PORT: String(port),
    TMPDIR: temporary,
  });
  const { id, code } = await sendMarked(request, origin);
  await expect.poll(log).toContain(id);
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect((await request.get(`${origin}/metrics`)).status()).toBe(404);
  const others = await seenByOthers(origin);
  stop();
  const lines = log()
    .split("\n")
    .filter((line) => line.startsWith("{"));
  const told = lines.map((line) => JSON.parse(line)).find((line) => line.id === id);
  expect(told).toMatchObject({ level: "info", method: "POST", route: "/api/v1/assessments", status: 200 });
  expect(told.ms).toBeGreaterThan(0);
  for (const route of ["check/[step]", "counter/[turn]", "counter/batch/run"])
    expect(lines.join("\n")).toContain(`"route":"/[locale]/${route}"`);
  expect(metrics).toMatch(
    /http_request_duration_seconds_count\{method="POST",route="\/api\/v1\/assessments",status="200"\} 1/,
  );
  expect(metrics).toMatch(/luohu_outcomes_total\{place="xining",outcome="\w+"\} \d/);
  expect(bare(log())).not.toMatch(ofNobody);
  expect(metrics.replace(/ [-\d.e+]+$/gm, "")).not.toMatch(ofNobody);
  expect(others).not.toMatch(ofNobodyElse);
  const files = leftBehind([temporary, distDir, ".data"], began);
  expect(files).not.toMatch(ofNobodyElse);
  for (const text of [log(), metrics, others, files]) expect(text).not.toContain(code.slice(0, 40));
  rmSync(temporary, { recursive: true });
});
