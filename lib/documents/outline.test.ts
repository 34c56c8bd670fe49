import { describe, expect, it } from "vitest";
import { numeralOf, outlineOf, valueOf } from "./outline";

const locators = (text: string): string[] => outlineOf(text).map(({ locator }) => locator);

describe("the outline of a document", () => {
  it("names chapters, sections and items as printed", () => {
    expect(locators("前言\n一、目标\n二、任务\n(一)道路\n1.修路。\n2.修桥。\n(二)水\n1.打井。")).toEqual([
      "一",
      "二",
      "二、(一)",
      "二、(一)1",
      "二、(一)2",
      "二、(二)",
      "二、(二)1",
    ]);
  });

  it("lets items stand right under a chapter and sections after them", () => {
    expect(locators("一、任务\n1.修路。\n2.修桥。\n二、保障\n(一)人。\n(二)钱。")).toEqual([
      "一",
      "一、1",
      "一、2",
      "二",
      "二、(一)",
      "二、(二)",
    ]);
  });

  it("lets numbers run on over chapters and leave a section out", () => {
    expect(locators("一、甲\n(一)子\n1.一。\n二、乙\n(二)丑\n2.二。\n(四)卯\n3.三。")).toEqual([
      "一",
      "一、(一)",
      "一、(一)1",
      "二",
      "二、(二)",
      "二、(二)2",
      "二、(四)",
      "二、(四)3",
    ]);
  });

  it("does not take numbers inside a sentence for provisions", () => {
    expect(locators("一、产业\n推进一、二、三产融合。比例为1.5倍。第二、三年建成。")).toEqual(["一"]);
  });

  it("keeps the words of a provision apart from those inside it, and counts sentences after the title", () => {
    const [chapter, item] = outlineOf("一、任务\n1.修好道路。每年修,不停。\n每村一条。");
    expect(chapter?.text).toBe("任务");
    expect(item?.sentences).toEqual(["每年修,不停", "每村一条"]);
  });

  it("takes a first sentence with a comma for a rule, not for a title", () => {
    expect(outlineOf("一、不收费,不设限。可以来。")[0]?.sentences).toEqual(["不收费,不设限", "可以来"]);
  });

  it("takes one for a title where the place says that it is", () => {
    const text = "一、统一登记,不分城乡。不收费。";
    expect(outlineOf(text, { titles: ["统一登记,不分城乡"] })[0]?.sentences).toEqual(["不收费"]);
    expect(outlineOf(text, { titles: ["别的"] })[0]?.sentences).toEqual(["统一登记,不分城乡", "不收费"]);
  });

  it("takes a first sentence without a comma for a rule where the place says how it begins", () => {
    const text = "一、农民可以选择保险。不收费。";
    expect(outlineOf(text, { rules: ["农民可以"] })[0]?.sentences).toEqual(["农民可以选择保险", "不收费"]);
    expect(outlineOf(text, { rules: ["可以"] })[0]?.sentences).toEqual(["不收费"]);
  });

  it("counts paragraphs that begin with a dash", () => {
    expect(outlineOf("一、原则\n——自愿。不催。\n——公平。")[0]?.sentences).toEqual(["自愿。不催。", "公平。"]);
  });
});

describe("the outline of a regulation", () => {
  const text =
    "某市办法\n第一章 总则\n第一条 为了什么。按照第三条办理。\n第二条 在本市落户的,适用本办法。\n第二章 条件\n第三条 可以落户:\n(一)有房的;\n(二)有下列之一的:\n1.工作。\n2.上学。\n第四条 免费。当天办。";

  it("names its chapters, and articles that run on through them, with what stands inside", () => {
    expect(locators(text)).toEqual([
      "第一章",
      "第一条",
      "第二条",
      "第二章",
      "第三条",
      "第三条(一)",
      "第三条(二)",
      "第三条(二)1",
      "第三条(二)2",
      "第四条",
    ]);
  });

  it("counts every sentence of an article: it has no title", () => {
    expect(outlineOf(text).find(({ locator }) => locator === "第四条")?.sentences).toEqual(["免费", "当天办"]);
  });

  it("does not take an article that is pointed at for a provision", () => {
    expect(locators("第一条 甲。\n第二条 乙。第一条 丙,第四条 丁。")).toEqual(["第一条", "第二条"]);
  });
});

describe("Chinese numerals", () => {
  it.each([
    [1, "一"],
    [9, "九"],
    [10, "十"],
    [12, "十二"],
    [20, "二十"],
    [28, "二十八"],
  ])("%i is %s", (value, numeral) => {
    expect(numeralOf(value)).toBe(numeral);
    expect(valueOf(numeral)).toBe(value);
  });
});
