import { existsSync } from "node:fs";
import path from "node:path";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { expect, test } from "@playwright/test";
import { exampleBody } from "../lib/openapi/reference";
import { serveFrom } from "./served";

const door = "/api/v1/mcp";
const headers = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" };
const { household } = JSON.parse(exampleBody) as { household: object };
const asOf = "2026-11-22";
const twelve = {
  people: Array.from({ length: 12 }, (_, at) => ({ id: `P${at}`, relation: at ? "sibling" : "applicant" })),
};

type Mode = { mode: "auto" } | { mode: "legacy" };

async function assistant(origin: string | undefined, versionNegotiation: Mode = { mode: "auto" }) {
  const client = new Client({ name: "an assistant", version: "1" }, { versionNegotiation });
  await client.connect(new StreamableHTTPClientTransport(new URL(door, origin)));
  const call = async (name: string, given: Record<string, unknown>) => {
    const { content, isError = false, structuredContent } = await client.callTool({ name, arguments: given });
    const [first] = content;
    return { told: JSON.parse(first?.type === "text" ? first.text : ""), isError, structuredContent };
  };
  return { client, call };
}

for (const mode of ["auto", "legacy"] as const) {
  test(`an assistant finds the tools and is told what the interface tells: ${mode}`, async ({ request, baseURL }) => {
    const { client, call } = await assistant(baseURL, { mode });
    expect(client.getInstructions()).toContain("notCovered");
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["assess_household", "what_if", "read_clauses"]);
    const answer = await (await request.post("/api/v1/assessments", { data: { household, asOf } })).json();
    const all = await call("assess_household", { household, asOf, detail: "all" });
    expect(all.told).toEqual(answer);
    const digest = await call("assess_household", { household, asOf });
    expect(digest.structuredContent).toEqual(digest.told);
    const [district] = digest.told.jurisdictions[0].areas;
    expect(district).toMatchObject({
      name: "市区",
      people: [{ id: "P1", outcome: "needFacts", says: "还要问您几件事", clauses: expect.any(Array) }],
    });
    const changed = await call("what_if", {
      household,
      asOf,
      answer: { fact: "pensionMonths.employee", person: "P1", jurisdiction: "xining", value: 36 },
    });
    expect(changed.told).toMatchObject({
      unchanged: 2,
      changes: [{ area: "cityDistrict", before: { outcome: "needFacts" }, after: { says: "符合本文件条件" } }],
    });
    const kinds = await call("what_if", { household, asOf, answer: { fact: "education.graduated", person: "P1" } });
    expect(kinds.told.answers.length).toBeGreaterThan(1);
    const clauses = await call("read_clauses", { jurisdiction: "xining", clauses: ["二、(五)3"] });
    expect(clauses.told.clauses.map(({ locator }: { locator: string }) => locator)).toContain("二、(五)3");
    expect(clauses.told.routes).toContainEqual(expect.objectContaining({ id: "xining.cityWorker" }));
    await client.close();
  });
}

test("what cannot be is told in words, as the interface tells it, in the script that is asked for", async ({
  baseURL,
}) => {
  const client = new Client({ name: "an assistant", version: "1" });
  const sent = { requestInit: { headers: { "Accept-Language": "zh-TW" } } };
  await client.connect(new StreamableHTTPClientTransport(new URL(door, baseURL), sent));
  const told = async (name: string, given: Record<string, unknown>) => {
    const { content, isError } = await client.callTool({ name, arguments: given });
    expect(isError).toBe(true);
    return JSON.parse(content[0]?.type === "text" ? content[0].text : "");
  };
  const typo = { people: [{ id: "P1", relation: "applicant", agYears: 3 }] };
  expect(await told("assess_household", { household: typo })).toMatchObject({
    code: "invalidFacts",
    errors: [{ path: "/household/people/0/agYears", code: "unknownKey", message: expect.stringContaining("字段") }],
  });
  const answer = { fact: "ageYears", person: "P1", value: -1 };
  expect(await told("what_if", { household, answer })).toMatchObject({
    title: "有些內容不能採用",
    errors: [{ path: "/answer/value", code: "tooLow" }],
  });
  expect(await told("read_clauses", { jurisdiction: "paris" })).toMatchObject({ errors: [{ path: "/jurisdiction" }] });
  await client.close();
});

const call = (params: unknown) => ({ jsonrpc: "2.0", id: 1, method: "tools/call", params });

test("nonsense is refused without an error of ours, and nobody is kept waiting for news", async ({ request }) => {
  const nonsense = [
    ...["", "{", "null", "7", '"x"', "[]", "{}", '{"jsonrpc":"2.0"}', '{"jsonrpc":"1.0","id":1,"method":"ping"}'],
    JSON.stringify([call({ name: "assess_household", arguments: { household } })]),
    JSON.stringify(call(null)),
    JSON.stringify(call({ name: "nobody" })),
    JSON.stringify(call({ name: "__proto__", arguments: { __proto__: 1 } })),
    JSON.stringify(call({ name: "what_if", arguments: [] })),
    JSON.stringify(call({ name: "what_if", arguments: { household: { people: "x" }, answer: { fact: [] } } })),
    JSON.stringify({ jsonrpc: "2.0", id: 1, method: "subscriptions/listen", params: {} }),
    JSON.stringify({ jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 1 } }),
  ];
  for (const data of nonsense) {
    const response = await request.post(door, { data: Buffer.from(data), headers });
    expect(response.status(), data).toBeLessThan(500);
    expect(await response.text(), data).not.toMatch(/\n\s+at |node_modules|\.next/);
  }
  const large = await request.post(door, { data: Buffer.alloc(65 * 1024, " "), headers });
  expect(large.status()).toBe(413);
  expect((await request.post(door, { data: "x", headers: { "Content-Type": "text/plain" } })).status()).toBe(415);
  const foreign = await request.post(door, { data: call({}), headers: { ...headers, Origin: "https://evil.example" } });
  expect([foreign.status(), (await foreign.json()).code]).toEqual([403, "foreignOrigin"]);
  expect((await request.get(door)).headers().allow).toBe("POST, OPTIONS");
});

const built = existsSync(path.join(process.env.NEXT_DIST_DIR || ".next", "BUILD_ID"));

test("one limit for both doors, and pages of the sites that the operator lets in", async ({ request }) => {
  test.skip(!built, "there is no build here to start a server from");
  const portal = "https://portal.example";
  const limits = { RATE_LIMIT_PER_MINUTE: "20", CORS_ORIGINS: portal, ASSESSMENT_WORKERS: "1" };
  const env = { ...process.env, ...limits, SESSION_KEY: "0123456789".repeat(4) };
  const { origin, stop } = await serveFrom(process.cwd(), env);
  const assessments = `${origin}/api/v1/assessments`;
  const from = (Origin: string) => ({ "Content-Type": "application/json", Origin });
  const asked = await request.fetch(assessments, {
    method: "OPTIONS",
    headers: { Origin: portal, "Access-Control-Request-Method": "POST" },
  });
  expect(asked.headers()).toMatchObject({
    "access-control-allow-origin": portal,
    "access-control-allow-methods": "POST, OPTIONS",
    "cross-origin-resource-policy": "same-origin",
  });
  const let_ = await request.post(assessments, { data: { household }, headers: from(portal) });
  expect([let_.status(), let_.headers()["access-control-allow-origin"]]).toEqual([200, portal]);
  const other = await request.post(assessments, { data: { household }, headers: from("https://evil.example") });
  expect(other.headers()["access-control-allow-origin"]).toBeUndefined();
  const { client, call: use } = await assistant(origin);
  const { told, isError } = await use("assess_household", { household: twelve });
  expect([isError, told.code, told.retryAfter > 0]).toEqual([true, "tooManyRequests", true]);
  await expect(use("read_clauses", { jurisdiction: "xining" })).rejects.toThrow(/429|tooManyRequests/);
  const refused = await request.post(assessments, { data: { household }, headers: from(portal) });
  expect([refused.status(), Number(refused.headers()["retry-after"]) > 0]).toEqual([429, true]);
  expect(refused.headers()["access-control-allow-origin"]).toBe(portal);
  await client.close();
  stop();
});

test("no page of another site reads anything where the operator has said nothing", async ({ request }) => {
  const response = await request.get("/api/v1/jurisdictions", { headers: { Origin: "https://portal.example" } });
  expect(Object.keys(response.headers()).filter((name) => name.startsWith("access-control"))).toEqual([]);
});
