import { sealData, unsealData } from "iron-session";
import { describe, expect, test, vi } from "vitest";
import { noAnswers } from "../wizard/start";
import { isHouseholdId } from "./household-id";
import { packAnswers } from "./packing";
import * as session from "./session";
import { sessionKey } from "./session-key";
import { browser, password, withFreshBrowser } from "./testing/browser";
import { everyRef, twelveKnown } from "./testing/twelve";

vi.mock("next/headers", async () => (await import("./testing/browser")).nextHeaders);

const kept = {
  household: "AAAAAAAAAAAA",
  answers: { ...noAnswers, places: ["xining" as const], trail: ["places"], answeredOn: "2026-11-22" },
};
const { answers } = kept;

withFreshBrowser();

describe("answers that were saved", () => {
  test("are read again, and cannot be read from the cookie", async () => {
    expect(await session.saveAnswers(kept)).toBe("saved");
    expect(await session.readSession()).toEqual({ state: "kept", ...kept });
    expect(await session.readAnswers()).toEqual(answers);
    expect(browser.kept.get("answers")?.value).not.toContain(packAnswers(answers));
  });

  test("are gone once they are cleared, or were never there", async () => {
    expect(await session.readSession()).toEqual({ state: "none", household: null, answers: null });
    await session.saveAnswers(kept);
    await session.clearAnswers();
    expect(await session.readSession()).toEqual({ state: "none", household: null, answers: null });
    expect(await session.readAnswers()).toBeNull();
  });

  test("are lost when the cookie was changed, or sealed with another key", async () => {
    await session.saveAnswers(kept);
    const { value = "" } = browser.kept.get("answers") ?? {};
    for (const changed of [`${value.slice(0, -8)}AAAAAAAA`, "nonsense"]) {
      browser.kept.set("answers", { value: changed, maxAge: 1 });
      expect(await session.readSession()).toEqual({ state: "lost", household: null, answers: null });
    }
    vi.stubEnv("SESSION_KEY", password.toUpperCase());
    browser.kept.set("answers", { value, maxAge: 1 });
    expect((await session.readSession()).state).toBe("lost");
  });

  test("are kept while keys change: the new one seals, the old one still opens", async () => {
    await session.saveAnswers(kept);
    vi.stubEnv("SESSION_KEY", `${password.toUpperCase()}, ${password}`);
    expect(await session.readSession()).toEqual({ state: "kept", ...kept });
    await session.saveAnswers(kept);
    vi.stubEnv("SESSION_KEY", password.toUpperCase());
    expect(await session.readAnswers()).toEqual(answers);
  });

  test("are lost when a week has passed", async () => {
    await session.saveAnswers(kept);
    vi.useFakeTimers({ now: Date.now() + 604_900_000, toFake: ["Date"] });
    expect(await session.readSession()).toEqual({ state: "lost", household: null, answers: null });
  });

  test("are outdated when they were packed otherwise", async () => {
    browser.kept.set("answers", { value: await sealData("zzzz", { password }), maxAge: 1 });
    expect(await session.readSession()).toEqual({ state: "outdated", household: null, answers: null });
  });
});

describe("how long", () => {
  const sealedFor = async (seconds: number): Promise<boolean> => {
    const { value = "" } = browser.kept.get("answers") ?? {};
    vi.useFakeTimers({ now: Date.now() + (seconds - 120) * 1000, toFake: ["Date"] });
    const early = await unsealData<unknown>(value, { password, ttl: seconds });
    vi.setSystemTime(Date.now() + 240_000);
    const late = await unsealData<unknown>(value, { password, ttl: seconds });
    vi.useRealTimers();
    return typeof early === "string" && typeof late !== "string";
  };

  test("a week at home", async () => {
    await session.saveAnswers(kept);
    expect(browser.kept.get("answers")?.maxAge).toBe(604_800);
    expect(await sealedFor(604_800)).toBe(true);
  });

  test("half an hour in the browser of a counter, and no longer than its day under seal", async () => {
    await session.enterCounter();
    expect(browser.kept.get("counter")).toEqual({ value: "1", maxAge: 43_200 });
    await session.saveAnswers(kept);
    expect(browser.kept.get("answers")?.maxAge).toBe(1800);
    expect(await sealedFor(43_200)).toBe(true);
  });

  test.each([
    [true, 1800],
    [false, 604_800],
  ])("whoever says so decides: at a counter %j", async (atCounter, maxAge) => {
    if (!atCounter) await session.enterCounter();
    await session.saveAnswers(kept, atCounter);
    expect(browser.kept.get("answers")?.maxAge).toBe(maxAge);
  });

  test("a counter is left by leaving it", async () => {
    expect(await session.isAtCounter()).toBe(false);
    await session.enterCounter();
    expect(await session.isAtCounter()).toBe(true);
    await session.leaveCounter();
    expect(await session.isAtCounter()).toBe(false);
    browser.kept.set("counter", { value: "0", maxAge: 1 });
    expect(await session.isAtCounter()).toBe(false);
  });
});

describe("no browser keeps more than 4096 bytes of name and value", () => {
  test("what fits is saved, twelve people with five places", async () => {
    expect(await session.saveAnswers({ ...kept, answers: twelveKnown })).toBe("saved");
    expect("answers=".length + (browser.kept.get("answers")?.value.length ?? 0)).toBeLessThanOrEqual(4096);
  });

  test("what does not fit leaves the cookie as it was", async () => {
    await session.saveAnswers(kept);
    const before = browser.kept.get("answers");
    const trail = Array.from({ length: 4000 }, (_, index) => everyRef[index % everyRef.length]?.fact ?? "");
    expect(await session.saveAnswers({ ...kept, answers: { ...twelveKnown, trail } })).toBe("tooLarge");
    expect(browser.kept.get("answers")).toEqual(before);
  });
});

describe("a form about a household", () => {
  const open = { state: "kept" as const, ...kept };
  const noneYet = { state: "none" as const, answers: null, household: null };
  const other = "BBBBBBBBBBBB";

  test("says whose it is: of the one that is open, or of one that begins with it", () => {
    expect(session.householdOfForm(open)).toBe(kept.household);
    expect(isHouseholdId(session.householdOfForm(noneYet))).toBe(true);
  });

  test("is of another only where one is open and it names another", () => {
    expect(session.isOfAnother(open, kept.household)).toBe(false);
    expect(session.isOfAnother(open, other)).toBe(true);
    expect(session.isOfAnother(noneYet, other)).toBe(false);
  });

  test("begins the household that it names, unless one is open or it names none", () => {
    expect(session.householdBegun(open, other)).toBe(kept.household);
    expect(session.householdBegun(noneYet, other)).toBe(other);
    const begun = session.householdBegun(noneYet, "no id");
    expect([begun === "no id", isHouseholdId(begun)]).toEqual([false, true]);
  });
});

test("without a key nothing is sealed", async () => {
  expect(sessionKey()).toBe(password);
  vi.stubEnv("SESSION_KEY", "");
  expect(() => sessionKey()).toThrow("SESSION_KEY");
  await expect(session.saveAnswers(kept)).rejects.toThrow("SESSION_KEY");
});
