import { expect, test } from "vitest";
import { contains } from "./find";

test.each([
  ["连续居住满3年", "3年"],
  ["连续居住满3年", "３ 年"],
  ["连续居住满3年", "三年"],
  ["满十二个月", "12个月"],
  ["社保：满6个月", "半年"],
  ["年满二十岁", "20岁"],
  ["(含租赁)", "（含租赁）"],
])("%s holds %s", (text, query) => expect(contains(text, query)).toBe(true));

test.each([
  ["满13年", "3年"],
  ["满1.3年", "3年"],
  ["满三年", "二年"],
  ["满3年", ""],
  ["满3年", "  "],
  ["三峡", "3峡"],
])("%s does not hold %s", (text, query) => expect(contains(text, query)).toBe(false));
