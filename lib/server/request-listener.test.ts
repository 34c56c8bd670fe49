import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { framework, listen, seen, siteForTests } from "./testing/application";

const site = siteForTests();
const { pages } = site;
let origin = "";
let close: () => unknown;

beforeAll(async () => void ({ origin, close } = await listen(site)));
afterAll(() => close());

test("a scripted page keeps its scripts and gets a nonce of its own every time", async () => {
  const visit = async () => {
    const response = await fetch(`${origin}/zh-Hans/check/place`, {
      headers: { "Content-Security-Policy": "script-src 'nonce-guess'" },
    });
    const policy = response.headers.get("content-security-policy") ?? "";
    const page = await response.text();
    expect(page).not.toContain(framework);
    expect(page).toContain(`["/_next/static/a.js"].forEach(`);
    expect(page).toContain(policy);
    return /'nonce-([^']+)'/.exec(policy)?.[1];
  };
  const first = await visit();
  expect(first).toBeDefined();
  expect(first).not.toBe("guess");
  expect(await visit()).not.toBe(first);
});

test("a plain page loses them, and no visitor can hand it a nonce", async () => {
  const response = await fetch(`${origin}/zh-Hans/places`, {
    headers: { "Content-Security-Policy": "script-src 'nonce-guess'" },
  });
  expect(response.headers.get("content-security-policy")).toContain("script-src 'self';");
  expect(await response.text()).toBe('<html lang="zh-Hans"><head></head><body><i>none</i></body></html>');
});

test("a missing question is plain, because its page was rendered before the nonce", async () => {
  const response = await fetch(`${origin}/zh-Hans/check/missing`);
  expect(response.status).toBe(404);
  expect(await response.text()).not.toContain("<script");
});

test("a prerendered page is rendered once, whatever the mode", async () => {
  const before = seen.rendered;
  const first = await (await fetch(`${origin}/zh-Hans/prerendered`)).text();
  const elder = await fetch(`${origin}/zh-Hans/prerendered`, { headers: { Cookie: "elder=1" } });
  expect(await elder.text()).toBe(first.replace("<html", '<html class="elder"'));
  expect(elder.headers.get("vary")?.match(/Cookie|Accept-Encoding/g)).toHaveLength(2);
  expect(elder.headers.get("x-nextjs-prerender")).toBeNull();
  expect(seen.rendered).toBe(before + 1);
});

test("it is stored once, however its address is spelt and whatever is appended", async () => {
  const before = seen.rendered;
  const first = await (await fetch(`${origin}/zh-Hant/prerendered`)).text();
  for (const address of [
    "/%7Ah-Hant/prerendered",
    "/zh-Hant/%70rerendered",
    "/zh-Hant/prerendered?from=singlemessage",
    "/zh-Hans/../zh-Hant/prerendered",
  ]) {
    expect(await (await fetch(origin + address)).text()).toBe(first);
  }
  expect(seen.rendered).toBe(before + 1);
  const store = vi.spyOn(pages, "store");
  await fetch(`${origin}/zh-Hant/prerendered`, { method: "POST", body: "a=b" });
  expect(store).not.toHaveBeenCalled();
});

test.each(["/evil.example/elder", "/%2Fevil.example/check", "/en/check/places", "/%5Blocale%5D", "/%00/check"])(
  "%s is nowhere, whatever the application would make of it",
  async (address) => {
    const response = await fetch(origin + address, { method: "POST", body: "a=b" });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("_not-found");
  },
);

test("a picture loses the framework's marks too", async () => {
  const picture = await fetch(`${origin}/zh-Hans/picture`);
  expect([...picture.headers.keys()].filter((name) => name.startsWith("x-nextjs-"))).toEqual([]);
});

test("redirects and pictures pass untouched", async () => {
  const away = await fetch(`${origin}/zh-Hans/away`, { redirect: "manual" });
  expect([away.status, away.headers.get("location")]).toEqual([303, "/zh-Hans"]);
  const picture = await fetch(`${origin}/zh-Hans/picture`);
  expect(new Uint8Array(await picture.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
});

test.each(["/zh-Hans/broken", "/zh-Hans/failed"])("%s becomes a 500 that shows nothing of its cause", async (path) => {
  const log = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  const response = await fetch(`${origin}${path}?age=61`);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toMatch(/purpose|<i>/);
  expect(log.mock.calls.join()).not.toMatch(/purpose|61/);
  log.mockRestore();
});

test("a picture written in pieces passes too", async () => {
  const picture = await fetch(`${origin}/zh-Hans/pieces`);
  expect(picture.headers.get("content-type")).toBe("image/png");
  expect(new Uint8Array(await picture.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
});

test("a body above the limit is refused before the application sees it", async () => {
  const before = seen.rendered;
  const response = await fetch(`${origin}/api/health`, { method: "POST", body: "x".repeat(2000) });
  expect(response.status).toBe(413);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const unannounced = { body: new Blob(["x".repeat(2000)]).stream(), duplex: "half" };
  expect((await fetch(`${origin}/zh-Hans/check/place`, { method: "POST", ...unannounced })).status).toBe(413);
  expect(seen.rendered).toBe(before);
});

const multipart = { "Content-Type": "multipart/form-data; boundary=x" };
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

test.each<[string, string, Record<string, string>]>([
  ["without its mark", `${part("age", "61")}--x--`, { "Content-Type": "multipart/form-data" }],
  ["of no parts", "nonsense", multipart],
  ["cut off", part("age", "61"), multipart],
  ["whose hidden fields are damaged", `${part("$ACTION_1:1", "[61")}--x--`, multipart],
  ["of a script, in one piece", "61", { "Content-Type": "text/plain", "Next-Action": "1" }],
  ["from nowhere", "a=b", { Origin: "null" }],
  ["from elsewhere", "a=b", { "Sec-Fetch-Site": "cross-site" }],
])("a form %s is refused before the application sees it", async (_, body, headers) => {
  const before = seen.rendered;
  expect((await fetch(`${origin}/zh-Hans/check/place`, { method: "POST", body, headers })).status).toBe(400);
  expect(seen.rendered).toBe(before);
});

test("a form that is whole reaches the application as it was sent", async () => {
  const body = `${part("age", "六十一")}--x--\r\n`;
  expect((await fetch(`${origin}/zh-Hans/check/place`, { method: "POST", body, headers: multipart })).status).toBe(200);
  expect(seen.received).toBe(body);
});

test.each(["PUT", "DELETE", "PROPFIND", "OPTIONS"])("%s is no way to ask for a page", async (method) => {
  const response = await fetch(`${origin}/zh-Hans/check/place`, { method });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
});

test("a form from before an update gets an answer for people, a script its own", async () => {
  const form = await fetch(`${origin}/zh-Hans/check/old-form`, { method: "POST", body: "a=b" });
  expect([form.status, form.headers.get("x-nextjs-action-not-found")]).toEqual([409, null]);
  const script = await fetch(`${origin}/zh-Hans/check/old-form`, {
    method: "POST",
    body: `${part("1_age", "61")}${part("0", '[null,"$K1"]')}--x--`,
    headers: { ...multipart, "Next-Action": "1" },
  });
  expect([script.status, script.headers.get("x-nextjs-action-not-found")]).toEqual([400, "1"]);
});
