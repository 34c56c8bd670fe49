import { type Page } from "@playwright/test";
import { sealCode } from "../../lib/hand-over/code";
import { usualFamily } from "../households";

/** A code as a family has made it, today or at another time. */
export const digitsOf = (at?: Date): string => sealCode(usualFamily, at).digits;

export const field = (page: Page) => page.locator("#code");
export const next = (page: Page) => page.getByRole("button", { name: "下一位" });

/** As a scanner does in the field of the code: it types, and ends with Enter. */
export async function scan(page: Page, text: string): Promise<void> {
  await field(page).focus();
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
}

/** Playwright's own keys leave out the text that an access key is looked up by. */
export async function pressAltN(page: Page): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  for (const event of [{ type: "keyDown", text: "n", unmodifiedText: "n" }, { type: "keyUp" }] as const)
    await keyboard.send("Input.dispatchKeyEvent", {
      ...event,
      modifiers: 1,
      key: "n",
      code: "KeyN",
      windowsVirtualKeyCode: 78,
    });
}

/** How long the browser will still keep the answers. */
export async function minutesLeft(page: Page): Promise<number> {
  const kept = (await page.context().cookies()).find(({ name }) => name === "answers");
  return ((kept?.expires ?? 0) * 1000 - Date.now()) / 60_000;
}
