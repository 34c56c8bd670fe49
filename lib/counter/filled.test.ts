import { expect, test } from "vitest";
import { takeDesk } from "./desk";
import { filledLines, scannedText } from "./filled";

const { desk } = await takeDesk(
  null,
  {
    people: ["P1", "P2"],
    places: ["xining"],
    apart: [],
    values: {
      "relation-P2": "spouse",
      "ageYears-P2": "34",
      "hukou_kind-P1": "?",
      "work-P1-xining": "employed",
      "homes_dwelling-xining-cityDistrict": "none",
    },
  },
  { locale: "zh-Hans", here: null },
);

test("the lines in which anybody has said something, each once, and no other", () => {
  const lines = filledLines(desk);
  expect(lines).toEqual(expect.arrayContaining(["年龄", "工作"]));
  expect(lines.some((line) => line.includes("住处"))).toBe(true);
  expect(lines).not.toContain("婚姻");
  expect(new Set(lines).size).toBe(lines.length);
});

test("the age of the code in minutes, then in hours, and what it has filled", async () => {
  expect(await scannedText(0, desk, "zh-Hans")).toMatch(/刚才.*家里2人/);
  expect(await scannedText(5, desk, "zh-Hans")).toMatch(/5分钟前.*年龄、/);
  expect(await scannedText(150, desk, "zh-Hant")).toMatch(/2小時前/);
});
