import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compress, isText } from "./compression";

test.each([
  "text/html; charset=utf-8",
  "text/x-component",
  "application/json",
  "application/problem+json",
  "image/svg+xml",
  "application/javascript; charset=UTF-8",
])("%s is text", (type) => {
  expect(isText(type)).toBe(true);
});

test.each(["image/png", "font/woff2", "application/pdf", undefined])("%s is not", (type) => {
  expect(isText(type)).toBe(false);
});

test("what was packed unpacks to the same", async () => {
  const body = Buffer.from("落户查一查".repeat(200));
  expect(brotliDecompressSync(await compress(body, "br", "once"))).toEqual(body);
  expect(gunzipSync(await compress(body, "gzip", "kept"))).toEqual(body);
  expect(await compress(body, "identity", "once")).toBe(body);
});
