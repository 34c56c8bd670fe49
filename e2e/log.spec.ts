import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test, type APIRequestContext, type APIResponse } from "@playwright/test";
import { fieldsOf } from "../scripts/fuzz/visit.mjs";
import { serveFrom } from "./served";

test.describe("the log", () => {
  const built = existsSync(path.join(process.env.NEXT_DIST_DIR || ".next", "BUILD_ID"));
  test.skip(!built, "there is no build here to start a server from");

  async function mistreat(request: APIRequestContext, origin: string): Promise<void> {
    const form = (await (await request.get(`${origin}/zh-Hans/check/places`)).text()).split("<form")[1] ?? "";
    const id = /&quot;id&quot;:&quot;(\w+)&quot;/.exec(form)?.[1] ?? "";
    const fields = {
      $ACTION_REF_1: "",
      "$ACTION_1:0": JSON.stringify({ id, bound: "$@1" }),
      "$ACTION_1:1": '["$Qsecret"]',
    };
    await request.post(`${origin}/zh-Hans/check/places`, { multipart: fields });
    await request.post(`${origin}/zh-Hans/check/places`, { multipart: { ...fields, "$ACTION_1:1": "[secret" } });
    await request.post(`${origin}/zh-Hans/check/places`, {
      multipart: { a: "secret" },
      headers: { "Next-Action": "secret" },
    });
    await request.post(`${origin}/zh-Hans/check/places`, {
      multipart: fields,
      headers: { Origin: "https://secret.example" },
    });
    await request.post(`${origin}/api/v1/assessments`, {
      data: "{secret",
      headers: { "Content-Type": "application/json" },
    });
    await request.get(`${origin}/%5Bsecret%5D/check`);
  }

  const idOf = (answer: APIResponse): string => answer.headers()["x-request-id"] ?? "no id";

  /** None of that is an error of ours; these are, and say what was sent. @returns the id that each answer carries */
  async function fail(request: APIRequestContext, origin: string): Promise<string[]> {
    const address = `${origin}/zh-Hans/check/places`;
    const fields = fieldsOf(await (await request.get(address)).text());
    const failed = await request.post(address, { multipart: { ...fields, note: "secret" } });
    expect([failed.status(), await failed.text()]).toEqual([500, expect.stringContaining("回到首页")]);
    const household = { people: [{ id: "P1", relation: "applicant", ageYears: 36 }] };
    const assessed = await request.post(`${origin}/api/v1/assessments?note=secret`, { data: { household } });
    expect(assessed.status()).toBe(500);
    const asked = { name: "assess_household", arguments: { household } };
    const assistant = await request.post(`${origin}/api/v1/mcp`, {
      data: { jsonrpc: "2.0", id: 1, method: "tools/call", params: asked },
      headers: { Accept: "application/json, text/event-stream" },
    });
    expect(await assistant.text()).toContain("unexpected");
    return [idOf(failed), idOf(assessed), idOf(assistant)];
  }

  const started = (more: Record<string, string> = {}) =>
    serveFrom(process.cwd(), { ...process.env, SESSION_KEY: "0123456789".repeat(4), ...more });

  test("has no error where somebody has only sent what nobody should", async ({ request }) => {
    const { origin, stop, log } = await started();
    await mistreat(request, origin);
    stop();
    expect(log()).not.toMatch(/error[:,]/);
    expect(log()).not.toContain("secret");
  });

  test("tells where something failed, of which request, and nothing of what was sent", async ({ request }) => {
    const { origin, stop, log } = await started({ NODE_OPTIONS: `--import ${path.resolve("e2e/broken-seal.mjs")}` });
    const ids = await fail(request, origin);
    for (const id of ids) await expect.poll(log).toMatch(new RegExp(`error, request ${id}: \\w+\n {4}at `));
    stop();
    expect(log()).not.toContain("secret");
  });
});
