import { readdirSync } from "node:fs";
import { expect, test, type APIResponse } from "@playwright/test";
import { answered, asked } from "../lib/server/framework";
import { exchange, get } from "./wire";

/** Every address that the app folder makes, with something in the place of what varies. */
const filled: Record<string, string> = {
  "[locale]": "zh-Hans",
  "[jurisdiction]": "xining",
  "[part]": "routes",
  "[step]": "places",
  "[person]": "P1",
  "[reason]": "notFound",
  "[turn]": "next",
  "[id]": "xining",
  "[[...unknown]]": "nowhere",
};
const routes = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file))
  .map(
    (file) =>
      `/${file
        .split("/")
        .slice(0, -1)
        .map((part) => filled[part] ?? part)
        .join("/")}`,
  );
const files = ["/robots.txt", "/favicon.ico", "/icon.svg", "/result.js", "/.well-known/security.txt"];
const missing = [
  "/",
  "/nowhere",
  "/zh-Hans/nowhere",
  "/zh-Hans/check/nowhere",
  "/_next/static/nothing.js",
  "/api/nowhere",
];
const addresses = [...new Set([...routes, ...files, ...missing])];

const always = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

const marksOf = (response: APIResponse): string[] =>
  Object.keys(response.headers()).filter((name) => name.startsWith(answered.marks));

function expectProtected(response: APIResponse, what: string): void {
  const headers = response.headers();
  expect(headers, what).toMatchObject(always);
  expect(headers["permissions-policy"], what).toMatch(/^camera=\((?:self)?\), geolocation=\(\)/);
  const policy = headers["content-security-policy"] ?? "";
  expect(policy, what).toContain("default-src 'none'");
  expect(policy, what).toContain("frame-ancestors 'none'");
  expect(policy, what).not.toContain("unsafe");
  if (response.status() >= 400) expect(headers["cache-control"], what).toBe("no-store");
  expect(marksOf(response), what).toEqual([]);
}

for (const method of ["GET", "HEAD", "POST", "OPTIONS", "DELETE"]) {
  test(`${method}: every answer carries the protective headers`, async ({ request }) => {
    expect(routes.length).toBeGreaterThan(25);
    for (const address of addresses) {
      const response = await request.fetch(address, { method, maxRedirects: 0 });
      expect(response.status(), `${method} ${address}`).toBeLessThan(500);
      expectProtected(response, `${method} ${address}: ${response.status()}`);
    }
  });
}

test("its scripts hear of the framework's marks only what they read, and nothing of what is missing", async ({
  request,
}) => {
  const heard = new Set<string>();
  for (const address of addresses) {
    const asks = `${address}${address.includes("?") ? "&" : "?"}_rsc`;
    const response = await request.fetch(asks, { headers: { [asked.data]: "1" }, maxRedirects: 0 });
    for (const mark of marksOf(response)) heard.add(`${mark}${response.status() < 400 ? "" : ` of ${address}`}`);
  }
  expect(heard.size).toBeGreaterThan(0);
  expect(answered.read).toEqual(expect.arrayContaining([...heard]));
});

test("a built file carries them, and so does what has not changed", async ({ request }) => {
  const page = await (await request.get("/zh-Hans")).text();
  const stylesheet = /href="(\/_next\/static\/[^"]+\.css)"/.exec(page)?.[1] ?? "";
  for (const address of ["/zh-Hans", stylesheet]) {
    const first = await request.get(address);
    expectProtected(first, address);
    const again = await request.get(address, { headers: { "If-None-Match": first.headers().etag ?? "" } });
    expect(again.status()).toBe(304);
    expectProtected(again, `${address}, unchanged`);
  }
});

test("what is no request is refused under the same protection", async ({ baseURL }) => {
  const answer = (await exchange(baseURL, "nonsense\r\n\r\n")).toString().toLowerCase();
  for (const [name, value] of Object.entries(always)) expect(answer).toContain(`${name}: ${value}\r\n`);
});

test("nobody promises TLS who has not been told of it", async ({ baseURL }) => {
  const { head } = await get(baseURL, "/zh-Hans", { "X-Forwarded-Proto": "https" });
  expect(head).not.toContain("strict-transport-security");
});

test("a form needs no Origin that says something where the browser says it is ours", async ({ request }) => {
  const clear = (headers: Record<string, string>) =>
    request.post("/zh-Hans/check/clear", { maxRedirects: 0, headers }).then((response) => response.status());
  expect(await clear({ Origin: "null", "Sec-Fetch-Site": "same-origin" })).toBe(303);
  expect(await clear({ Origin: "https://luohu.example:8443", Host: "luohu.example" })).toBe(303);
  expect(await clear({ Origin: "null" })).toBe(400);
  expect(await clear({ Origin: "x", "X-Forwarded-Host": "," })).toBe(400);
});

test("no card and no page names a host that nobody has set", async ({ request }) => {
  test.skip(Boolean(process.env.SITE_ORIGIN), "a host is set");
  for (const address of ["/zh-Hans", "/zh-Hant/places/xining"])
    expect(await (await request.get(address)).text()).not.toContain("localhost");
});
