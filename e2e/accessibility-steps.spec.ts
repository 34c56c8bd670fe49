import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, isEverything, looks, nameOf, openIn } from "./accessibility";
import { everyQuestion, questionsToTwelve } from "./questions";
import { whyNoSession } from "./session";

/** Sends the form without the answers that can be taken out again, so that there is something to correct. */
async function sendEmpty(page: Page): Promise<boolean> {
  for (const box of await page.locator("form.question input[type=text]").all())
    if (await box.isVisible()) await box.fill("");
  const before = page.url();
  await page.locator("form.question .actions button").first().click();
  const refused = page.locator(".error-summary");
  const moved = page.waitForURL((url) => url.href !== before, { timeout: 10_000 });
  await Promise.race([refused.waitFor(), moved]).catch(() => undefined);
  return refused.isVisible();
}

async function followFirstError(page: Page): Promise<string> {
  await expect(page.locator(".error-summary")).toBeFocused();
  const link = page.locator(".error-summary a").first();
  const id = (await link.getAttribute("href"))?.slice(1) ?? "";
  await link.click();
  await expect(page.locator(`[id="${id}"]`)).toBeFocused();
  return id;
}

async function correct(page: Page, id: string): Promise<void> {
  const control = page.locator(`[id="${id}"]`);
  const kind = await control.evaluate((element) =>
    element instanceof HTMLInputElement ? element.type : element.tagName,
  );
  // Once in some fifteen runs a select's change was not heard; why is not known, and it is no matter of the looks.
  await expect(async () => {
    if (kind === "text") await control.fill("1");
    else if (kind === "SELECT") await control.selectOption({ index: 1 });
    else await control.check();
    await expect(page.locator(`.error-summary a[href="#${id}"]`)).toHaveCount(0, { timeout: 2_000 });
  }).toPass({ timeout: 10_000 });
}

/** A question takes turns with the looks; ACCESSIBILITY=all shows each in every one, which takes four times as long. */
const isShown = (index: number, turn: number): boolean => isEverything || index % looks.length === turn;
/** Twelve rows are the row of one, twelve times: a third of the questions has every kind of control. */
const isShownToTwelve = (index: number, turn: number): boolean =>
  isEverything || (index % 3 === 0 && isShown(index / 3, turn));

looks.forEach((look, turn) => {
  test(`questions in ${nameOf(look)}: empty, refused, corrected`, async ({ browser, baseURL }) => {
    test.skip(whyNoSession !== undefined, whyNoSession);
    test.setTimeout(600_000);
    const { page, visit, close } = await openIn(browser, baseURL, look);
    for (const { path, answers } of everyQuestion().filter((_, index) => isShown(index, turn))) {
      await visit(path, answers);
      await expectAccessible(page, `${path} empty`);
      if (!(await sendEmpty(page))) continue;
      const id = await followFirstError(page);
      await expectAccessible(page, `${path} refused`);
      await correct(page, id);
      await expectAccessible(page, `${path} corrected`);
    }
    await close();
  });

  test(`questions to a family of twelve in ${nameOf(look)}: empty and refused`, async ({ browser, baseURL }) => {
    test.skip(whyNoSession !== undefined, whyNoSession);
    test.setTimeout(600_000);
    const { page, visit, close } = await openIn(browser, baseURL, look);
    for (const { path, answers } of questionsToTwelve().filter((_, index) => isShownToTwelve(index, turn))) {
      await visit(path, answers);
      await expectAccessible(page, `${path} empty`);
      if (!(await sendEmpty(page))) continue;
      await followFirstError(page);
      await expectAccessible(page, `${path} refused`);
    }
    await close();
  });
});
