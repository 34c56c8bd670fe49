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
    await expectAccessible(page, "no household");
    await scan(page, "12345");
    await expect(page.locator(".error")).toBeVisible();
    await expectAccessible(page, "a code that is none");
    await page.goto(`/${look.locale}/counter`);
    await scan(page, digitsOf());
    await expect(page.locator(".member").first()).toBeVisible();
    await expectAccessible(page, "a household is open");
    await close();
  });
}
