import { expect, test } from "vitest";
import { sameSitePath } from "./same-site-path";

test.each(["/zh-Hans", "/zh-Hant/", "/zh-Hans/check/people", "/zh-Hant/places/xining"])("%s is ours", (path) => {
  expect(sameSitePath(path)).toBe(path);
});

test.each([
  null,
  "",
  "/",
  "zh-Hans",
  "/zh-Hansx",
  "/en/about",
  "https://example.org/zh-Hans",
  "//example.org/zh-Hans",
  "/zh-Hans//example.org",
  "/zh-Hans/../api",
  "/zh-Hans/\\example.org",
  "/zh-Hans?next=//example.org",
  "/zh-Hans#a",
  "/zh-Hans\r\nSet-Cookie: a=b",
  "/zh-Hans/%2e%2e",
  " /zh-Hans",
])("%j is refused", (path) => {
  expect(sameSitePath(path)).toBeNull();
});
