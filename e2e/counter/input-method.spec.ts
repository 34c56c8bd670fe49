import { expect, test, type CDPSession, type Page } from "@playwright/test";
import { usualFamily } from "../households";
import { whyNoSession } from "../session";
import { sitDown } from "./clerk";
import { digitsOf } from "./desk";

/** An office computer has an input method on: what it takes for itself says `Process`, and a name comes when it is chosen. */

test.beforeEach(({ viewport }) => {
  test.skip((viewport?.width ?? 0) < 1000, "a counter has a desk");
});

/** A key that the input method has seen first: its place stays, its letter is gone. */
async function processed(keyboard: CDPSession, code: string, keyCode = 229): Promise<void> {
  const key = { key: "Process", code, windowsVirtualKeyCode: keyCode };
  await keyboard.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
  await keyboard.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
}

const digits = async (keyboard: CDPSession, text: string) => {
  for (const digit of text) await processed(keyboard, `Digit${digit}`);
};

const value = (page: Page, name: string) => page.locator(`[id="${name}"]`);

test("choices by keys that the input method has taken; a name that is composed is taken when it is chosen, and its Enter moves nobody", async ({
  page,
  baseURL,
}) => {
  const clerk = await sitDown(page, baseURL);
  const keyboard = await page.context().newCDPSession(page);
  await digits(keyboard, "12");
  await expect(page.locator(".member")).toHaveCount(2);
  await clerk.settled();
  await value(page, "hukou_kind-P1").focus();
  await digits(keyboard, "2");
  await clerk.settled();
  await expect(value(page, "hukou_kind-P1")).not.toHaveValue("");

  await value(page, "hukou_division-P1").focus();
  await keyboard.send("Input.imeSetComposition", { text: "lin xia", selectionStart: 7, selectionEnd: 7 });
  for (const key of ["Enter", "ArrowDown", "Digit1", "Equal", "Minus"])
    await value(page, "hukou_division-P1").evaluate((control, code) => {
      const event = { key: code, code, isComposing: true, bubbles: true, cancelable: true };
      if (!control.dispatchEvent(new KeyboardEvent("keydown", event))) throw new Error(`${code} was taken`);
    }, key);
  await clerk.at("hukou_division-P1");
  await keyboard.send("Input.insertText", { text: "临夏" });
  await clerk.press("Enter");
  await expect(value(page, "hukou_division-P1")).toHaveValue("甘肃 临夏");
  await expect(value(page, "hukou_division-P2")).toHaveValue("");
});

test("full-width digits are digits, and full-width signs are the keys that they stand for", async ({
  page,
  baseURL,
}) => {
  const clerk = await sitDown(page, baseURL);
  const keyboard = await page.context().newCDPSession(page);
  await value(page, "ageYears-P1").focus();
  await keyboard.send("Input.insertText", { text: "３６" });
  await clerk.settled();
  await expect(page.locator(".cell.wrong")).toHaveCount(0);
  await clerk.press("Enter");
  await expect(clerk.sentence).not.toBeEmpty();
  await value(page, "ageYears-P1").evaluate((control) =>
    control.dispatchEvent(new KeyboardEvent("keydown", { key: "？", code: "Slash", shiftKey: true, bubbles: true })),
  );
  await expect(value(page, "ageYears-P1")).toHaveValue("?");
});

test("a scanner types through the input method: the code is opened, and no cell has taken a digit of it", async ({
  page,
  baseURL,
}) => {
  test.skip(whyNoSession !== undefined, whyNoSession);
  const clerk = await sitDown(page, baseURL);
  const code = digitsOf();
  // As fast as a scanner, all at once: every key says only where it is.
  await page.evaluate((text) => {
    const send = (key: string, at: string) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key, code: at, bubbles: true, cancelable: true }),
      );
    for (const digit of text) send("Process", `Digit${digit}`);
    send("Enter", "Enter");
  }, code);
  await expect(page.locator(".member")).toHaveCount(usualFamily.household.people.length - 1);
  await expect(clerk.sentence).toContainText("刚才");
  const ages = usualFamily.household.people.map(({ ageYears }) => String(ageYears ?? ""));
  await expect(value(page, "ageYears-P1")).toHaveValue(ages[0] ?? "");
});
