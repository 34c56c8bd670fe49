import { expect, test } from "vitest";
import hans from "@/messages/zh-Hans/wizard.json";
import hant from "@/messages/zh-Hant/wizard.json";
import { wordsOf } from "../i18n/words";
import { partsOf } from "./unbroken";

const titlesIn = ({ steps, people, family, fields }: typeof hans, place: string, spouse: string): string[] => [
  fields.ageOwn,
  family.memberTitle,
  family.memberTitleEdit.replace("{name}", spouse),
  ...Object.values(steps).flatMap((step) =>
    Object.entries(step).flatMap(([key, text]) =>
      typeof text === "string" && key.startsWith("title")
        ? [text.replace("{who}", people.everybody).replace("{place}", place).replace("（{area}）", "")]
        : [],
    ),
  ),
];

test.each([
  ["zh-Hans", hans, "毕节", "爱人（34岁）"],
  ["zh-Hant", hant, "畢節", "愛人（34歲）"],
] as const)("%s: no word of a title is left that could be torn", async (locale, messages, place, spouse) => {
  const words = await wordsOf(locale);
  for (const title of titlesIn(messages, place, spouse)) {
    const parts = partsOf(title, words);
    expect(parts.join("")).toBe(title);
    const loose = parts.filter((_, index) => index % 2 === 0).flatMap((part) => part.split(/[，、？]/));
    expect([title, loose.filter((part) => part.length > 1)]).toEqual([title, []]);
  }
});
