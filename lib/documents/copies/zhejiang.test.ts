import { describe, expect, it } from "vitest";
import { cleanZhejiang } from "./zhejiang";

describe("the Zhejiang copy", () => {
  it("drops the day of the web re-post and keeps the document's own", () => {
    expect(cleanZhejiang("通知\n2021-07-09 15:04:00 浏览:\n2017年3月20日")).toBe("通知\n2017年3月20日");
  });

  it("prints document numbers with the brackets of official documents", () => {
    expect(cleanZhejiang("国办发【2016】72号")).toBe("国办发〔2016〕72号");
  });

  it("turns straight quotes into a pair", () => {
    expect(cleanZhejiang('农民"三权"维护,"七统一"。')).toBe("农民“三权”维护,“七统一”。");
  });
});
