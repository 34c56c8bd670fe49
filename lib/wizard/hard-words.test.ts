import { describe, expect, test } from "vitest";
import { routing } from "../i18n/routing";
import { wordsOf } from "../i18n/words";
import { hardWordsOf } from "./hard-words";
import { topicIds } from "./steps";

describe.each(routing.locales)("%s", (locale) => {
  test.each(topicIds)("%s: few words, each with its explanation", async (topic) => {
    const explained = hardWordsOf(topic, await wordsOf(locale));
    expect(explained.length).toBeLessThanOrEqual(3);
    for (const { term, meaning } of explained) expect(meaning.length).toBeGreaterThan(term.length);
  });
});

test("who is asked for a residence permit is told what it is", async () => {
  expect(hardWordsOf("permit", await wordsOf("zh-Hant"))).toMatchObject([{ id: "residencePermit", term: "居住證" }]);
});
