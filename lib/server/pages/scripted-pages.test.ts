import { expect, test } from "vitest";
import { shipsScripts } from "./scripted-pages";

test.each(["/zh-Hans/check/place", "/zh-Hant/check/people/P2", "/zh-Hant/counter"])("%s ships scripts", (pathname) => {
  expect(shipsScripts(pathname)).toBe(true);
});

test.each([
  "/zh-Hans",
  "/zh-Hans/places/xining",
  "/zh-Hant/check/answers",
  "/zh-Hant/check/result",
  "/zh-Hans/check/handover",
  "/zh-Hant/counter/update",
  "/zh-Hans/check/forget",
  "/zh-Hant/check/other",
  "/zh-Hans/check",
  "/zh-Hans/counters",
  "/en/check/place",
  "/nowhere/zh-Hans/check/place",
])("%s is plain", (pathname) => {
  expect(shipsScripts(pathname)).toBe(false);
});
