import { describe, expect, it } from "vitest";
import { cleanDandong } from "./dandong";

const page = (body: string): string =>
  `某市方案\n\n基本介紹\n\n  • 中文名:某市方案\n全文,制定說明,\n\n全文\n\n${body}\n\n印發的通知\n\n某局\n\n政策解讀\n一、${body}`;

describe("the Dandong copy", () => {
  it("keeps the title and the operative text, once", () => {
    expect(cleanDandong(page("一、修路\n(一)鋪石。\n(二)種樹。"))).toBe("某市方案\n\n一、修路\n(一)鋪石。\n(二)種樹。");
  });

  it("ends at the covering notice in either script", () => {
    expect(cleanDandong("一、修路\n印发的通知\n某局")).toBe("一、修路");
  });

  it("joins the paragraphs of one section", () => {
    expect(cleanDandong("一、修路\n(一)鋪石。\n每年一次。\n二、種樹")).toBe("一、修路\n(一)鋪石。每年一次。\n二、種樹");
  });

  it.each([
    ["一、鋪悼重朵甩石", "一、鋪石"],
    ["一、乃拔鋪石", "一、鋪石"],
    ["一、鋪甩兆厚石", "一、鋪石"],
    ["一、紙灑背鋪石", "一、鋪石"],
    ["一、鋪局茅朽石", "一、鋪石"],
    ["一、辯駝汗鋪石", "一、鋪石"],
    ["一、鋪捆剃組台石", "一、鋪石"],
  ])("loses the noise in %s", (found, clean) => expect(cleanDandong(found)).toBe(clean));

  it.each([
    ["勞動契約", "勞動合同"],
    ["民眾", "群眾"],
    ["套用平台", "應用平台"],
    ["最佳化", "優化"],
    ["程式", "程序"],
    ["檔案", "文件"],
    ["帳戶", "賬戶"],
  ])("reads the mirror's %s as %s", (found, meant) => expect(cleanDandong(`一、某${found}`)).toBe(`一、某${meant}`));
});
