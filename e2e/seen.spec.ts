import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { fieldsOf } from "../scripts/fuzz/visit.mjs";
import { freePort } from "../scripts/setup/free-port.mjs";
import { serveFrom } from "./served";

const built = existsSync(path.join(process.env.NEXT_DIST_DIR || ".next", "BUILD_ID"));
test.skip(!built, "there is no build here to start a server from");

/** Values that nobody else sends, as numbers, words and parts of addresses. */
const marked = { age: 97, division: "520521", word: "markedword" };
const ofNobody = /\b97\b|520521|markedword/;

const household = {
  people: [
    { id: "P1", relation: "applicant", ageYears: marked.age, hukou: { kind: "rural", division: marked.division } },
  ],
};

test("logs say which route, how and how long, metrics count, and none of them tells an answer", async ({ request }) => {
  const port = await freePort();
  const { origin, stop, log } = await serveFrom(process.cwd(), {
    ...process.env,
    SESSION_KEY: "0123456789".repeat(4),
    METRICS_PORT: String(port),
  });
  const assessed = await request.post(`${origin}/api/v1/assessments?note=${marked.word}`, { data: { household } });
  await request.post(`${origin}/api/v1/assessments`, { data: { household, [marked.word]: marked.age } });
  const asked = { name: "what_if", arguments: { household, answer: { fact: marked.word, value: marked.age } } };
  await request.post(`${origin}/api/v1/mcp?note=${marked.word}`, {
    data: { jsonrpc: "2.0", id: 1, method: "tools/call", params: asked },
    headers: { Accept: "application/json, text/event-stream" },
  });
  await request.post(`${origin}/zh-Hans/api/try`, { multipart: { request: JSON.stringify({ household }) } });
  const places = `${origin}/zh-Hans/check/places`;
  await request.post(places, {
    multipart: { ...fieldsOf(await (await request.get(places)).text()), note: marked.word },
  });
  const family = `${origin}/zh-Hans/check/family`;
  const fields = fieldsOf(await (await request.get(family)).text());
  await request.post(family, { multipart: { ...fields, "ageYears-P1": String(marked.age) } });
  await request.get(`${origin}/zh-Hans/check/${marked.word}?age=${marked.age}`);
  await request.get(`${origin}/${marked.word}`, { headers: { "X-Request-Id": marked.word } });
  const id = assessed.headers()["x-request-id"] ?? "";
  await expect.poll(log).toContain(id);
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  stop();
  const lines = log()
    .split("\n")
    .filter((line) => line.startsWith("{"));
  const told = lines.map((line) => JSON.parse(line)).find((line) => line.id === id);
  expect(told).toMatchObject({ level: "info", method: "POST", route: "/api/v1/assessments", status: 200 });
  expect(told.ms).toBeGreaterThan(0);
  expect(lines.join("\n")).toContain('"route":"/[locale]/check/[step]"');
  expect(metrics).toMatch(
    /http_request_duration_seconds_count\{method="POST",route="\/api\/v1\/assessments",status="200"\} 1/,
  );
  expect(metrics).toMatch(/luohu_outcomes_total\{place="xining",outcome="\w+"\} \d/);
  // What times and ids happen to look like is nobody's answer.
  const bare = (text: string) =>
    text.replace(/"(?:id|time|ms)":[^,}]+/g, "").replace(/^\w+_(?:bucket|sum|count|seconds|bytes|total)\b.* /gm, "");
  expect(bare(log())).not.toMatch(ofNobody);
  expect(metrics.replace(/ [-\d.e+]+$/gm, "")).not.toMatch(ofNobody);
  expect((await request.get(`${origin}/metrics`).catch(() => null))?.status() ?? 404).toBe(404);
});
