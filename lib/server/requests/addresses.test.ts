import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { addressOf, isOurs, scriptOf } from "./addresses";

const pathOf = (url: string) => addressOf({ url } as IncomingMessage)?.pathname;

test.each([
  ["/zh-Hans/places/xining?from=a", "/zh-Hans/places/xining"],
  ["/%7Ah-Hans/places/%78ining", "/zh-Hans/places/xining"],
  ["/zh-Hans/%2e%2e/zh-Hant", "/zh-Hant"],
  ["/zh-Hans%2Fcheck", "/zh-Hans%2Fcheck"],
  ["/zh-Hans/%2578", "/zh-Hans/%2578"],
])("%s is spelt %s", (url, expected) => expect(pathOf(url)).toBe(expected));

test.each(["/%E0%A4%A", "http://elsewhere/", "*", ""])("%s cannot be read", (url) =>
  expect(pathOf(url)).toBeUndefined(),
);

test.each([
  "/",
  "/zh-Hans",
  "/zh-Hant/",
  "/zh-Hans/check/member/P1",
  "/api",
  "/api/v1/openapi.json",
  "/_next/static/chunks/0~a_b-c.js",
  "/icon.svg",
  "/result.js",
])("%s may be ours", (pathname) => expect(isOurs(pathname)).toBe(true));

test.each([
  "/en",
  "/zh-hans",
  "/zh-Hansx/check",
  "//evil.example/check",
  "/%2Fevil.example/elder",
  "/\\evil.example/check",
  "/%5Cevil.example/check",
  "/%00/check",
  "/%E4%B8%AD/elder",
  "/%0d%0aSet-Cookie:x=1/elder",
  "/%5Blocale%5D/places",
  "/zh-Hans//check",
  "/_global-error",
  "/_next/image",
  "/evil.example/elder",
])("%s is not", (url) => expect(isOurs(pathOf(url) ?? "")).toBe(false));

test("names the script", () => {
  expect(["/zh-Hant/nowhere", "/zh-Hans", "/zh-Hansx", "/api"].map(scriptOf)).toEqual([
    "zh-Hant",
    "zh-Hans",
    undefined,
    undefined,
  ]);
});
