import { expect, test } from "@playwright/test";
import { expectAccessible, looks, nameOf, openIn } from "./accessibility";
import { largeVillage, result, submit, village } from "./batch/village";

for (const look of looks) {
  test(`a village at once in ${nameOf(look)}`, async ({ browser, baseURL }) => {
    test.setTimeout(60_000);
    const { page, close } = await openIn(browser, baseURL, look);
    await page.goto(`/${look.locale}/counter/batch?choose`);
    await expectAccessible(page, "no place was chosen for the template");
    await submit(page).click();
    await expect(page.getByRole("status")).toHaveClass("error");
    await expectAccessible(page, "no file was chosen");
    await page.locator("#table").setInputFiles(await largeVillage(2000));
    await submit(page).click();
    // A thread of its own begins first.
    await expect(page.getByRole("status")).toHaveText(/2000/, { timeout: 15_000 });
    await expectAccessible(page, "at work");
    // While axe looked the work may have come to its end; that it can be stopped is seen in batch/batch.spec.ts.
    const stop = page.getByRole("button", { name: /^停下[来來]$/ });
    await stop.click({ timeout: 1_000 }).catch(() => expect(stop).toBeHidden());
    await page.locator("#table").setInputFiles(village());
    await submit(page).click();
    await expect(result(page)).toBeFocused({ timeout: 15_000 });
    await expectAccessible(page, "an answer, with a mistake");
    await close();
  });
}
