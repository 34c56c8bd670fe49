import { sealData, unsealData } from "iron-session";
import { describe, expect, test, vi } from "vitest";
import { noAnswers } from "../wizard/start";
import * as session from "./session";
import { browser, password, withFreshBrowser } from "./testing/browser";
import { canTakeBack, clearWithUndo, keepForAMoment, takeBack } from "./undo";

vi.mock("next/headers", async () => (await import("./testing/browser")).nextHeaders);

const answers = { ...noAnswers, places: ["xining" as const], answeredOn: "2026-11-22" };
const household = "AAAAAAAAAAAA";
const before = { household, answers };
const after = { household, answers: { ...answers, places: ["bijie" as const] } };
const other = { household: "BBBBBBBBBBBB", answers };

withFreshBrowser();

describe("answers that are cleared", () => {
  test("can be taken back as they were", async () => {
    await session.saveAnswers(before);
    expect(await canTakeBack()).toBe(false);
    await clearWithUndo();
    expect(await session.readAnswers()).toBeNull();
    expect(await canTakeBack()).toBe(true);
    expect(await takeBack()).toBe(true);
    expect(await session.readSession()).toEqual({ state: "kept", ...before });
  });

  test("can be taken back once", async () => {
    await session.saveAnswers(before);
    await clearWithUndo();
    await takeBack();
    expect([await canTakeBack(), await takeBack()]).toEqual([false, false]);
  });

  test("can be taken back for two minutes, whatever the browser keeps", async () => {
    await session.saveAnswers(before);
    await clearWithUndo();
    const { value = "", maxAge } = browser.kept.get("undo") ?? {};
    expect(maxAge).toBe(120);
    expect(typeof (await unsealData<unknown>(value, { password, ttl: 120 }))).toBe("string");
    vi.useFakeTimers({ now: Date.now() + 240_000, toFake: ["Date"] });
    expect([await canTakeBack(), await takeBack()]).toEqual([false, false]);
    expect(await session.readAnswers()).toBeNull();
  });

  test("at a counter are gone for good", async () => {
    await session.enterCounter();
    await session.saveAnswers(before);
    await clearWithUndo();
    expect([...browser.kept.keys()]).toEqual(["counter"]);
    expect(await canTakeBack()).toBe(false);
  });

  test("that nobody could read leave nothing to take back", async () => {
    browser.kept.set("answers", { value: "nonsense", maxAge: 1 });
    await clearWithUndo();
    expect([...browser.kept.keys()]).toEqual([]);
  });
});

describe("what was before a change", () => {
  test("comes back into the same household", async () => {
    await session.saveAnswers(after);
    await keepForAMoment(before);
    expect(await takeBack()).toBe(true);
    expect(await session.readSession()).toEqual({ state: "kept", ...before });
  });

  test("never lands in another household", async () => {
    await session.saveAnswers(other);
    await keepForAMoment(before);
    expect([await canTakeBack(), await takeBack()]).toEqual([false, false]);
    expect((await session.readSession()).household).toBe(other.household);
  });

  test("comes back to a household at a counter, but not to a counter where nobody sits", async () => {
    await session.enterCounter();
    await session.saveAnswers(after);
    await keepForAMoment(before);
    expect(await canTakeBack()).toBe(true);
    browser.kept.delete("answers");
    expect(await canTakeBack()).toBe(false);
  });

  test("is let go by whoever goes on answering; a browser without it is not told to drop it", async () => {
    await session.saveAnswers(after);
    expect(browser.dropped).toEqual([]);
    await keepForAMoment(before);
    await session.saveAnswers(after);
    expect(browser.dropped).toEqual(["undo"]);
    expect(await canTakeBack()).toBe(false);
  });

  test("is nothing where it was packed otherwise or changed, in a household or in none", async () => {
    for (const open of [other, null]) {
      if (open) await session.saveAnswers(open);
      else await session.clearAnswers();
      for (const value of ["nonsense", await sealData("zzzz", { password })]) {
        browser.kept.set("undo", { value, maxAge: 1 });
        expect([await canTakeBack(), await takeBack()]).toEqual([false, false]);
      }
    }
  });
});
