import { expect, test } from "vitest";
import { negotiateLocale } from "./negotiate-locale";

test.each([
  ["zh-TW,zh;q=0.9,en;q=0.8", "zh-Hant"],
  ["zh-HK", "zh-Hant"],
  ["zh-MO", "zh-Hant"],
  ["zh-Hant-CN", "zh-Hant"],
  ["en-US,en;q=0.9,zh-TW;q=0.8", "zh-Hant"],
  ["zh-CN,zh-TW;q=0.7", "zh-Hans"],
  ["zh-CN;q=0.3, zh-TW;q=0.7", "zh-Hant"],
  ["zh-TW;q=0, zh-CN;q=0.1", "zh-Hans"],
  ["zh", "zh-Hans"],
  ["en", "zh-Hans"],
  ["zh-twx", "zh-Hans"],
  [";;;q=,,", "zh-Hans"],
  [null, "zh-Hans"],
] as const)("%s chooses %s", (acceptLanguage, locale) => {
  expect(negotiateLocale(acceptLanguage)).toBe(locale);
});
