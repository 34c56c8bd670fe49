import { expect, test } from "vitest";
import { loadMessages } from "./messages";
import { routing } from "./routing";

test.each(routing.locales)("%s: every file is a namespace of its name", async (locale) => {
  const messages = await loadMessages(locale);
  expect(messages).toHaveProperty("site.name");
  expect(messages).toHaveProperty("errors.notFound.title");
});

test("a catalogue is read once", () => {
  expect(loadMessages("zh-Hans")).toBe(loadMessages("zh-Hans"));
});
