import { expect, test } from "@playwright/test";
import { expectAccessible, looks, nameOf, openIn } from "./accessibility";
import { digitsOf, scan } from "./counter/desk";
import { whyNoSession } from "./session";

for (const look of looks) {
  test(`the counter in ${nameOf(look)}`, async ({ browser, baseURL }) => {
    test.skip(whyNoSession !== undefined, whyNoSession);
    test.setTimeout(60_000);
    const { page, close } = await openIn(browser, baseURL, look);
    await page.goto(`/${look.locale}/counter`);
    await expectAccessible(page, "no household, and no place of its own");
    await scan(page, "12345");
    await expect(page.locator(".error")).toBeVisible();
    await expectAccessible(page, "a code that is none");
    await page.goto(`/${look.locale}/counter`);
    await scan(page, digitsOf());
    await expect(page.locator(".member").first()).toBeVisible();
    await expectAccessible(page, "a household is open");
    if (await page.locator("[data-live]").count()) {
      await page.keyboard.press("Alt+o");
      await page.keyboard.press("Alt+g");
      await expect(page.locator(".give .code-image")).toBeVisible();
      await expectAccessible(page, "a code for a phone, and what came of what was checked");
      await page.locator('[id="ageYears-P1"]').fill("abc");
      await expect(page.locator(".cell.wrong")).toBeVisible();
      await page.keyboard.press("Alt+k");
      await expectAccessible(page, "an answer that cannot be, and the list of keys");
      await page.locator('[id="hukou_division-P1"]').fill("sx");
      await page.keyboard.press("Alt+n");
      await expect(page.getByRole("alertdialog")).toBeVisible();
      await expectAccessible(page, "divisions to choose from, and the next one asked for");
    }
    await close();
  });
}
