import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test, type APIRequestContext } from "@playwright/test";
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

  /** None of that is an error of ours; this one is, and says what was sent. */
  async function fail(request: APIRequestContext, origin: string): Promise<void> {
    const address = `${origin}/zh-Hans/check/places`;
    const fields = fieldsOf(await (await request.get(address)).text());
    const failed = await request.post(address, { multipart: { ...fields, note: "secret" } });
    expect([failed.status(), await failed.text()]).toEqual([500, expect.stringContaining("回到首页")]);
  }

  const started = (more: Record<string, string> = {}) =>
    serveFrom(process.cwd(), { ...process.env, SESSION_KEY: "0123456789".repeat(4), ...more });

  test("has no error where somebody has only sent what nobody should", async ({ request }) => {
    const { origin, stop, log } = await started();
    await mistreat(request, origin);
    stop();
    expect(log()).not.toMatch(/error: /);
    expect(log()).not.toContain("secret");
  });

  test("tells where something failed and nothing of what was sent", async ({ request }) => {
    const { origin, stop, log } = await started({ NODE_OPTIONS: `--import ${path.resolve("e2e/broken-seal.mjs")}` });
    await fail(request, origin);
    stop();
    expect(log()).toMatch(/error: \w+\n {4}at /);
    expect(log()).not.toContain("secret");
  });
});
