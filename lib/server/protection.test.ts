import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { noPageYet } from "../http/no-page-yet";
import { PageLimit } from "./requests/page-limit";
import { listen, seen, siteForTests } from "./testing/application";

const site = siteForTests();
let origin = "";
let close: () => unknown;

beforeAll(async () => void ({ origin, close } = await listen(site)));
afterAll(() => close());

test("a file is no place for a form", async () => {
  const before = seen.rendered;
  for (const address of ["/robots.txt", "/.well-known/security.txt"]) {
    expect((await fetch(origin + address)).status).toBe(200);
    const response = await fetch(origin + address, { method: "POST", body: "a=b" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  }
  expect(seen.rendered).toBe(before);
});

test.each([
  "/zh-Hans/away",
  "/zh-Hans/picture",
  "/zh-Hans/check/missing",
  "/robots.txt",
  "/nowhere",
  "/zh-Hans/check/place",
])("%s carries the protective headers, and no promise of TLS that nobody made", async (path) => {
  const sent = { "X-Forwarded-Proto": "https" };
  const headers = async () => (await fetch(origin + path, { redirect: "manual", headers: sent })).headers;
  expect([...(await headers()).keys()]).toEqual(
    expect.arrayContaining([
      "content-security-policy",
      "cross-origin-opener-policy",
      "cross-origin-resource-policy",
      "permissions-policy",
      "referrer-policy",
      "x-content-type-options",
    ]),
  );
  expect((await headers()).get("strict-transport-security")).toBeNull();
  site.trustsProxy = true;
  expect((await headers()).get("strict-transport-security")).toBe("max-age=31536000");
  site.trustsProxy = false;
});

test.each([
  ["/zh-Hans/counter", "camera=(self)"],
  ["/zh-Hant/counter?scanned=3", "camera=(self)"],
  ["/zh-Hans/counter/batch", "camera=()"],
  ["/zh-Hans/counters", "camera=()"],
  ["/zh-Hans/check/place?from=/zh-Hans/counter", "camera=()"],
])("%s: %s", async (path, camera) => {
  const { headers } = await fetch(origin + path);
  expect(headers.get("permissions-policy")?.split(", ")).toContain(camera);
});

test("what is said to whoever asks first for a stored page is said to nobody else", async () => {
  const asked = (headers: Record<string, string> = {}) =>
    fetch(`${origin}/zh-Hans/first/prerendered`, { headers }).then((response) => response.headers);
  await asked({ Cookie: "mine=1" });
  expect(site.pages.has("/zh-Hans/first/prerendered")).toBe(true);
  expect((await asked()).get("set-cookie")).toBeNull();
});

test("the framework's previews are nobody's", async () => {
  const cookies = "__prerender_bypass=x; answers=a=b; __next_preview_data=y";
  const { headers } = await fetch(`${origin}/zh-Hans/check/place`, { headers: { Cookie: cookies } });
  expect(headers.get("set-cookie")).toBe("answers=a=b");
});

test("whoever wants no more of a connection is not kept by what the application says", async () => {
  const { headers } = await fetch(`${origin}/zh-Hans/check/place`, { headers: { Connection: "close" } });
  expect(headers.get("connection")).toBe("close");
});

test("whoever asks for too many pages hears when to come again, and nobody else does", async () => {
  site.limit = new PageLimit(2);
  site.trustsProxy = true;
  const visit = (client: string) => fetch(`${origin}/zh-Hans/check/place`, { headers: { "X-Forwarded-For": client } });
  expect([(await visit("10.0.0.1")).status, (await visit("10.0.0.1")).status]).toEqual([200, 200]);
  const refused = await visit("10.0.0.1");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await visit("10.0.0.2")).status).toBe(200);
  expect((await fetch(`${origin}/robots.txt`, { headers: { "X-Forwarded-For": "10.0.0.1" } })).status).toBe(200);
  Object.assign(site, { limit: new PageLimit(0), trustsProxy: false });
});

test("whoever asks whether to send visitors hears that the server leaves", async () => {
  site.isLeaving = () => true;
  const response = await fetch(`${origin}/api/ready`);
  expect([response.status, await response.json()]).toEqual([503, { status: "stopping" }]);
  expect((await fetch(`${origin}/api/health`)).status).toBe(200);
  site.isLeaving = () => false;
});

test("whether a page has come out is for this server to say, and for no visitor", async () => {
  const told = vi.spyOn(site, "handle");
  const ask = async (headers = {}) => {
    await fetch(`${origin}/api/ready`, { headers });
    return told.mock.lastCall?.[0].headers[noPageYet];
  };
  site.hasMadePage = () => false;
  expect(await ask()).toBe("1");
  site.hasMadePage = () => true;
  expect(await ask({ [noPageYet]: "1" })).toBeUndefined();
});
