import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { exchange, get } from "./wire";

test("packs pages with brotli, else gzip, else not at all, and never twice", async ({ baseURL }) => {
  const brotli = await get(baseURL, "/zh-Hans", { "Accept-Encoding": "gzip, br" });
  const gzip = await get(baseURL, "/zh-Hans", { "Accept-Encoding": "gzip" });
  const plain = await get(baseURL, "/zh-Hans");
  expect(brotli.head).toContain("content-encoding: br");
  expect(gzip.head).toContain("content-encoding: gzip");
  expect(plain.head).not.toContain("content-encoding");
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
});

test("keeps built files for good and packs them once", async ({ baseURL }) => {
  const page = await get(baseURL, "/zh-Hans");
  const stylesheet = /href="(\/_next\/static\/[^"]+\.css)"/.exec(page.body.toString())?.[1] ?? "";
  const { head } = await get(baseURL, stylesheet, { "Accept-Encoding": "br" });
  expect(head).toContain("content-encoding: br");
  expect(head).toContain("immutable");
  const etag = /etag: (.+)/i.exec((await get(baseURL, stylesheet, { "Accept-Encoding": "br" })).head)?.[1] ?? "";
  expect(etag).not.toBe("");
});

test("answers 304 to whoever has the page, but not across elder mode", async ({ request }) => {
  const etag = (await request.get("/zh-Hans")).headers().etag ?? "";
  expect((await request.get("/zh-Hans", { headers: { "If-None-Match": etag } })).status()).toBe(304);
  expect((await request.get("/zh-Hans", { headers: { "If-None-Match": etag, Cookie: "elder=1" } })).status()).toBe(200);
});

/** Without the time, and the number that each request has; a page that is stored by now has them in another order. */
const headersOf = (head: string): string[] =>
  head
    .split("\r\n")
    .filter((line) => !/^(?:date|x-request-id): /.test(line))
    .sort();

test("HEAD has the headers of GET and no body", async ({ baseURL }) => {
  for (const address of ["/zh-Hans/privacy", "/api/health", "/api/v1/jurisdictions"]) {
    const { head, body } = await get(baseURL, address, {}, "HEAD");
    expect(head).toMatch(/200 ok[\s\S]*content-length: [1-9]/);
    expect(headersOf(head)).toEqual(headersOf((await get(baseURL, address)).head));
    expect(body).toHaveLength(0);
  }
});

test("sets the protective headers", async ({ request }) => {
  const headers = (await request.get("/zh-Hans")).headers();
  expect(headers["content-security-policy"]).toContain("script-src 'self';");
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-powered-by"]).toBeUndefined();
  const data = (await request.get("/api/health")).headers();
  expect(data["content-security-policy"]).toContain("default-src 'none'");
});

test("is up and ready", async ({ request }) => {
  expect(await (await request.get("/api/health")).json()).toEqual({ status: "up" });
  const ready = await request.get("/api/ready");
  expect(ready.status()).toBe(200);
  expect(Object.values((await ready.json()).checks)).not.toContain(false);
});

test("survives what is no request", async ({ baseURL, request }) => {
  expect((await exchange(baseURL, "nonsense\r\n\r\n")).toString()).toContain("400 Bad Request");
  expect((await get(baseURL, "/%E0%A4%A")).head).toContain("400 bad request");
  expect((await get(baseURL, "http://elsewhere/")).head).toContain("400 bad request");
  expect((await request.get("/api/health")).status()).toBe(200);
});

test("refuses bodies above 64 KiB, in the visitor's script", async ({ request }) => {
  const response = await request.post("/zh-Hant/check/place", { data: "x".repeat(65 * 1024) });
  expect(response.status()).toBe(413);
  expect(await response.text()).toContain("提交的內容太長了");
  const api = await request.post("/api/v1/assessments", { data: "x".repeat(65 * 1024) });
  expect(api.status()).toBe(413);
  expect(api.headers()["content-type"]).toContain("application/problem+json");
});
