import { expect, test } from "vitest";
import { wordsOf } from "../i18n/words";
import { deskDivisions, divisionsFor, initialsOf } from "./divisions";

test.each([
  ["临夏回族自治州", "lxhzzzz"],
  ["重庆市", "cqs"],
  ["长春市", "ccs"],
  ["厦门市", "xms"],
  ["西宁市", "xns"],
  ["亳州市", "bzs"],
  ["威海市", "whs"],
  ["毕节市", "bjs"],
  ["六安市", "las"],
  ["黑龙江", "hlj"],
  ["铜陵市", "tls"],
  ["柳州市", "lzs"],
  ["洛阳市", "lys"],
  ["马鞍山市", "mass"],
])("%s is found by %s", (name, letters) => {
  expect(initialsOf(name)).toBe(letters);
});

test("a division by its name, by initials with or without the province, in both scripts", async () => {
  const simplified = await wordsOf("zh-Hans");
  const traditional = await wordsOf("zh-Hant");
  const list = deskDivisions(simplified, simplified);
  const codes = (text: string) => divisionsFor(text, list).map(({ code }) => code);
  expect(codes("gslx")).toEqual(["622900"]);
  expect(codes("临夏")).toEqual(["622900"]);
  expect(codes("ＧＳＬＸ")).toEqual(["622900"]);
  expect(codes("甘肃 临夏回族自治州")).toEqual(["622900"]);
  expect(codes("lx")).toContain("622900");
  expect(codes("吉林省")).toEqual(["220000"]);
  expect(codes("nowhere")).toEqual([]);
  expect(codes("")).toEqual([]);
  expect(divisionsFor("蘭州", deskDivisions(traditional, simplified)).map(({ code }) => code)).toEqual(["620100"]);
});

test("every division can be found by its whole name", async () => {
  const words = await wordsOf("zh-Hans");
  const list = deskDivisions(words, words);
  for (const { code, name } of list) expect(divisionsFor(name, list).map((one) => one.code)).toEqual([code]);
});
