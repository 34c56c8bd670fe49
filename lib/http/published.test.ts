import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Published } from "./published";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const ask = (lang: string): Request => new Request(`http://localhost/api/v1/jurisdictions?lang=${lang}`);

test("is made once for each script, and anew on the day on which another edition can begin", async () => {
  vi.setSystemTime("2026-11-22T15:59:59Z");
  let made = 0;
  const published = new Published((locale) => Promise.resolve({ locale, made: ++made }));
  const read = async (lang: string): Promise<unknown> => (await published.answer(ask(lang))).json();
  expect([await read("zh-Hans"), await read("zh-Hant"), await read("zh-Hans")]).toEqual([
    { locale: "zh-Hans", made: 1 },
    { locale: "zh-Hant", made: 2 },
    { locale: "zh-Hans", made: 1 },
  ]);
  vi.setSystemTime("2026-11-22T16:00:00Z");
  expect(await read("zh-Hans")).toEqual({ locale: "zh-Hans", made: 3 });
});

test("is tried again after it could not be made", async () => {
  let isBroken = true;
  const published = new Published(() => (isBroken ? Promise.reject(new Error("no words")) : Promise.resolve("made")));
  await expect(published.answer(ask("zh-Hans"))).rejects.toThrow("no words");
  isBroken = false;
  expect(await (await published.answer(ask("zh-Hans"))).json()).toBe("made");
});
