import { expect, test } from "vitest";
import hans from "@/messages/zh-Hans/wizard.json";
import hant from "@/messages/zh-Hant/wizard.json";
import { wordsOf } from "../i18n/words";
import { partsOf } from "./unbroken";

const titlesIn = ({ steps, people }: typeof hans, place: string): string[] =>
  Object.values(steps).flatMap((step) => Object.entries(step).flatMap(([key, text]) => (key.startsWith("title") ? [text.replace("{who}", people.everybody).replace("{place}", place)] : [])));

test.each([["zh-Hans", hans, "毕节"], ["zh-Hant", hant, "畢節"]] as const)("%s: no word of a title is left that could be torn", async (locale, messages, place) => {
  const words = await wordsOf(locale);
  for (const title of titlesIn(messages, place)) {
    const parts = partsOf(title, words);
    expect(parts.join("")).toBe(title);
    const loose = parts.filter((_, index) => index % 2 === 0).flatMap((part) => part.split(/[，、？]/));
    expect([title, loose.filter((part) => part.length > 1)]).toEqual([title, []]);
  }
});
