import { describe, expect, it } from "vitest";
import { cleanBijie } from "./bijie";

describe("the Bijie copy", () => {
  it.each([
    ["segment markers", "1、修好道\n2、路。", "修好道路。"],
    ["a page number inside a word", "修好3 道路,再修4 桥。", "修好道路,再修桥。"],
    ["a page number on top of the first page", "1、 1 某县方案", "某县方案"],
    ["a page number before an item's own number", "(一)修路。 1.铺石。 2 2. 种树。", "(一)修路。\n1.铺石。\n2.种树。"],
    ["stray spaces", "每 年修 桥", "每年修桥"],
  ])("loses %s", (_, found, clean) => expect(cleanBijie(found)).toBe(clean));

  it.each([
    ["figures that stand apart", "连续住 2 年,修3 好 5 个桥", "连续住2年,修好5个桥"],
    ["a number that is not the next page", "修1 路,种7 树", "修路,种7树"],
  ])("keeps %s", (_, found, clean) => expect(cleanBijie(found)).toBe(clean));

  it("puts every numbered provision on a line of its own", () => {
    expect(cleanBijie("某县方案。 一、道路 平整道路。 二、 树木 (一)种树。 1.松树。 2.柏树。 三、完")).toBe(
      "某县方案。\n一、道路平整道路。\n二、树木\n(一)种树。\n1.松树。\n2.柏树。\n三、完",
    );
  });

  it("does not take 统一、 inside a sentence for a chapter", () => {
    expect(cleanBijie("标准统一、及时。")).toBe("标准统一、及时。");
  });
});
