import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { actionFields, answered, asked, built, nowhere, references, written } from "../lib/server/framework";
import { routesOf } from "../lib/server/operating/routes";
import { couldBeOurs } from "../lib/server/requests/action-fields";
import { freePort } from "../scripts/setup/free-port.mjs";

/** The framework serves the same build by itself: what it writes is what lib/server/framework.ts says, or here is what has changed. */
const distDir = process.env.NEXT_DIST_DIR || ".next";
test.skip(!existsSync(path.join(distDir, "BUILD_ID")), "there is no build here to start the framework with");
test.describe.configure({ mode: "default" });

const require = createRequire(import.meta.url);
let origin = "";
let framework: ChildProcess;

test.beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const command = [require.resolve("next/dist/bin/next"), "start", "-p", String(port), "-H", "127.0.0.1"];
  framework = spawn(process.execPath, command, { stdio: "ignore" });
  const answers = () =>
    fetch(`${origin}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(answers, { timeout: 30_000 }).toBe(true);
});
test.afterAll(() => void framework.kill());

const ask = async (address: string, init?: RequestInit) => {
  const response = await fetch(origin + address, { redirect: "manual", ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const count = (html: string, shape: RegExp) => html.match(new RegExp(shape.source, "g"))?.length ?? 0;

test("a prerendered page says so, and its own marks are the only headers that we did not know", async () => {
  const { headers } = await ask("/zh-Hans");
  expect(headers.get(answered.prerendered), "answered.prerendered").not.toBeNull();
  const names = [...headers.keys()].filter((name) => !name.startsWith(answered.marks));
  expect(names.sort()).toEqual(
    "cache-control connection content-length content-type date etag keep-alive vary".split(" "),
  );
});

test("the marks that its scripts read have these names", () => {
  const named = Object.values(require("next/dist/client/components/app-router-headers.js"));
  expect(named, "answered.read").toEqual(expect.arrayContaining([...answered.read]));
});

test("scripts, their preload and what hydration needs are written as we take them out", async () => {
  const { text } = await ask("/zh-Hans");
  for (const [name, shape] of Object.entries(written)) expect(count(text, shape), `written.${name}`).toBeGreaterThan(0);
  const scripts = count(text, /<script\b[^>]*\ssrc="\/_next\//);
  expect(count(text, written.script), "all that are fetched, but for engines without modules").toBe(
    scripts - count(text, /<script\b[^>]*\snoModule=""/),
  );
  expect(text).toContain(`src="${built.address}/`);
  expect(existsSync(path.join(distDir, built.folder)), "built.folder").toBe(true);
});

test("the nonce of a request's policy is on every script of its page", async () => {
  for (const name of asked.policies) {
    const { text } = await ask("/zh-Hans/check/place", { headers: { [name]: "script-src 'nonce-abc'" } });
    expect(count(text, /<script\b/), name).toBeGreaterThan(3);
    expect(count(text, /<script\b[^>]*\snonce="abc"/), name).toBe(count(text, /<script\b/));
  }
});

test("its scripts ask for data, and for actions that may be gone, by these names", async () => {
  const data = await ask("/zh-Hans/about?_rsc", { headers: { [asked.data]: "1" } });
  expect([data.status, data.headers.get("content-type")], "asked.data").toEqual([200, "text/x-component"]);
  const body = new FormData();
  body.set(actionFields.called, '[null,"$K1"]');
  const action = await ask("/zh-Hans/counter", { method: "POST", body, headers: { [asked.action]: "0a".repeat(21) } });
  expect(action.headers.get(answered.actionNotFound), "asked.action, answered.actionNotFound").toBe("1");
  expect(action.headers.get("content-type")).toBe("text/plain");
});

test("a script's form has the fields that we let through", async () => {
  const { encodeReply } = require("next/dist/compiled/react-server-dom-turbopack/client.node") as {
    encodeReply(value: unknown): Promise<FormData>;
  };
  const form = new FormData();
  form.set("age", "$5");
  const said = { problems: [{ field: "age", message: "$5" }], values: { age: ["x"], sex: undefined } };
  for (const state of [null, undefined, said]) {
    const sent = await encodeReply([state, form]);
    expect(couldBeOurs(sent, true), [...sent.keys()].join()).toBe(true);
  }
  const text = String((await encodeReply([said, form])).get(actionFields.called));
  expect(text, "references.escaped").toContain(`"${references.escaped}5"`);
  expect(text, "references.nothing").toContain(`"${references.nothing}"`);
});

test("a form without scripts is read by the fields that we look at, and no other", () => {
  const reader = "cjs/react-server-dom-turbopack-server.node.production.js";
  const folder = path.dirname(require.resolve("next/dist/compiled/react-server-dom-turbopack/package.json"));
  const names = readFileSync(path.join(folder, reader), "utf8").match(/\$ACTION_(?:[A-Z]+_?)*/g);
  // $ACTION_ID_ calls an action without what it said last time, which ours need.
  expect([...new Set(names)].sort()).toEqual(["$ACTION_", "$ACTION_ID_", "$ACTION_KEY", "$ACTION_REF_"]);
  for (const rule of [actionFields.key, actionFields.reference, actionFields.part])
    expect(
      ["$ACTION_KEY", "$ACTION_REF_1", actionFields.partOf("1", 0)].filter((name) => rule.test(name)),
    ).toHaveLength(1);
});

test("what is nowhere has a page, and routes have names", async () => {
  const { status, headers } = await ask(nowhere);
  expect([status, headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
  const routeOf = routesOf(distDir);
  expect(["/zh-Hans/places/xining", "/zh-Hans/about", "/api/health", "/no/where"].map(routeOf)).toEqual([
    "/[locale]/places/[jurisdiction]",
    "/[locale]/about",
    "/api/health",
    "nowhere",
  ]);
});
