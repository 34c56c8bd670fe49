import { describe, expect, it } from "vitest";
import { cleanXining } from "./xining";

describe("the Xining copy", () => {
  it.each([
    ["滿(mǎn)3年", "滿3年"],
    ["創(chuàng )新和發(fā)展", "創新和發展"],
    ["綠(lǜ)地,侶(lǚ )", "綠地,侶"],
  ])("takes the pinyin out of %s", (found, repaired) => {
    expect(cleanXining(found)).toBe(repaired);
  });

  it("takes pinyin out of what the document itself puts in brackets", () => {
    expect(cleanXining("就(創(chuàng ))業(yè)地")).toBe("就(創)業地");
  });

  it.each(["合作(PPP)模式", "住所(含租賃)", "人員(含靈活就業)", "第(四)條"])(
    "leaves the document's own brackets in %s",
    (text) => {
      expect(cleanXining(text)).toBe(text);
    },
  );

  it.each([
    ["——存量?jì)?yōu)先,", "——存量優先,"],
    ["實(shí)行債務(wù)規??刂?,", "實行債務規模控制,"],
    ["確?;踞t療保險", "確保基本醫療保險"],
  ])("repairs %s", (found, repaired) => {
    expect(cleanXining(found)).toBe(repaired);
  });

  it("does not guess the character group that is lost", () => {
    expect(cleanXining("享受?chē)?、省政府某津貼")).toBe("享受國□、省政府某津貼");
  });

  it("drops the page's footer", () => {
    expect(cleanXining("28.甲。\n\n掃描二維碼 關(guān)注我們\n")).toBe("28.甲。");
  });
});
