import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test, type APIRequestContext } from "@playwright/test";
import { fieldsOf } from "../scripts/fuzz/visit.mjs";
import { collect, said } from "./collector";
import { serveFrom } from "./served";

const built = existsSync(path.join(process.env.NEXT_DIST_DIR || ".next", "BUILD_ID"));
test.skip(!built, "there is no build here to start a server from");

/** Values that nobody else sends, as numbers, words and parts of addresses; `secret` is what errors quote. */
const marked = { age: 97, division: "520521", word: "markedword" };
const ofNobody = /"97"|:97\b|520521|markedword|secret/;
/** What times and ids happen to look like is nobody's answer. */
const bare = (sent: string) => sent.replace(/"(?:\w+UnixNano|traceId|spanId|parentSpanId)":"\w+"|"[\da-f-]{36}"/g, "");
const broken = `--import ${path.resolve("e2e/broken-seal.mjs")}`;
const watched = `--import ${path.resolve("e2e/loaded-for-traces.mjs")}`;

const start = (more: Record<string, string>) =>
  serveFrom(process.cwd(), { ...process.env, SESSION_KEY: "0123456789".repeat(4), STOP_NOTICE_SECONDS: "0", ...more });

/** @returns the id that each answer carries */
async function visit(request: APIRequestContext, origin: string) {
  const household = {
    people: [
      { id: "P1", relation: "applicant", ageYears: marked.age, hukou: { kind: "rural", division: marked.division } },
    ],
  };
  const note = `note=${marked.word}&age=${marked.age}`;
  const page = await request.get(`${origin}/zh-Hans/check/places?${note}`);
  const fields = { ...fieldsOf(await page.text()), note: marked.word, "ageYears-P1": String(marked.age) };
  const form = await request.post(`${origin}/zh-Hans/check/places?${note}`, { multipart: fields });
  const carried = { traceparent: `00-${"a".repeat(32)}-${"b".repeat(16)}-01`, baggage: note, tracestate: "a=secret" };
  const assessed = await request.post(`${origin}/api/v1/assessments?${note}`, {
    data: { household },
    headers: carried,
  });
  const stored = await request.get(`${origin}/zh-Hans?${note}`);
  await request.get(`${origin}/zh-Hans/check/${marked.word}`);
  await request.get(`${origin}/${marked.word}/${marked.age}`);
  expect([page.status(), form.status(), assessed.status(), stored.status()]).toEqual([200, 500, 500, 200]);
  return [page, form, assessed, stored].map((answer) => answer.headers()["x-request-id"]);
}

test("whoever asks for traces gets those of pages, forms and the interface, and no answer in them", async ({
  request,
}) => {
  test.setTimeout(90_000);
  const collector = await collect();
  const { origin, stop, log } = await start({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.address,
    NODE_OPTIONS: `${broken} ${watched}`,
  });
  const ids = await visit(request, origin);
  const begun = (id: string | undefined) => collector.spans().find((span) => said(span, "luohu.request_id") === id);
  const made = (id: string | undefined) => collector.spans().filter(({ traceId }) => traceId === begun(id)?.traceId);
  const works = (id: string | undefined) => made(id).map(({ name }) => name);
  for (const id of ids.slice(0, 3)) await expect.poll(() => works(id)).toContain("BaseServer.handleRequest");
  await expect.poll(() => begun(ids[3])?.name).toBe("GET /[locale]");
  const [page, form, assessed] = ids.map(begun);
  expect([page?.name, form?.name, assessed?.name]).toEqual([
    "GET /[locale]/check/[step]",
    "POST /[locale]/check/[step]",
    "POST /api/v1/assessments",
  ]);
  const outcomes = [page, form, assessed].map((span) => [said(span, "http.response.status_code"), span?.status.code]);
  expect(outcomes).toEqual([
    [200, 0],
    [500, 2],
    [500, 2],
  ]);
  // Nobody who is no proxy of ours names a trace.
  expect([assessed?.traceId, assessed?.parentSpanId]).not.toContain("a".repeat(32));
  const last = await request.get(`${origin}/zh-Hans/check/places`);
  stop();
  await expect.poll(log).toContain("loaded for traces: something");
  // Also of what was asked just before the end.
  const lastId = last.headers()["x-request-id"];
  await expect.poll(() => works(lastId), { timeout: 10_000 }).toContain("BaseServer.handleRequest");
  expect(bare(collector.all())).not.toMatch(ofNobody);
  collector.close();
});

test("whoever does not ask for them has nothing loaded for them", async () => {
  const { stop, log } = await start({ NODE_OPTIONS: watched });
  stop();
  await expect.poll(log).toContain("loaded for traces: nothing");
});
