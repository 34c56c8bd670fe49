import { describe, expect, it } from "vitest";
import { cleanWeihai } from "./weihai";

describe("the Weihai copy", () => {
  it("parts items that share a line", () => {
    expect(cleanWeihai("一、甲\n1.路。(责任单位:某局) 2.桥。(责任单位:某局)")).toBe(
      "一、甲\n1.路。(责任单位:某局)\n2.桥。(责任单位:某局)",
    );
  });

  it("parts sections that share a line", () => {
    expect(cleanWeihai("(一)人。(某局) (二)钱。")).toBe("(一)人。(某局)\n(二)钱。");
  });

  it("joins a line broken inside a word", () => {
    expect(cleanWeihai("(一)农业转移\n人口\n(二)钱")).toBe("(一)农业转移人口\n(二)钱");
  });

  it("does not part decimals, or numbers inside a sentence", () => {
    expect(cleanWeihai("1.占19.2万。3.5倍,5 000元。")).toBe("1.占19.2万。3.5倍,5 000元。");
  });

  it("drops the imprint and the web footer", () => {
    expect(
      cleanWeihai(
        "十一、甲\n十二、由某局负责解释。 (此件发至县级)\n某办公室 2017年1月1日印发\n文章内容来自网络,如有侵权",
      ),
    ).toBe("十一、甲\n十二、由某局负责解释。");
  });
});
