import { expect, test } from "vitest";
import { inElderMode, wantsElderMode } from "./elder-mode.mjs";

test.each([
  ["elder=1", true],
  ["a=b; elder=1; c=d", true],
  ["elder=0", false],
  ["elder=10", false],
  ["notelder=1", false],
  [undefined, false],
])("cookies %s: %s", (cookies, wanted) => {
  expect(wantsElderMode(cookies)).toBe(wanted);
});

test("the class joins whatever <html> has", () => {
  expect(inElderMode('<!DOCTYPE html><html lang="zh-Hans"><body>')).toBe(
    '<!DOCTYPE html><html class="elder" lang="zh-Hans"><body>',
  );
  expect(inElderMode('<html lang="zh-Hans" class="a b">')).toBe('<html lang="zh-Hans" class="a b elder">');
});
