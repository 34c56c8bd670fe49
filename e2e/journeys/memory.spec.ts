import { expect, test, type Page } from "@playwright/test";
import { usualFamily } from "../households";
import { comeWith, whyNoSession } from "../session";

test.skip(whyNoSession !== undefined, whyNoSession);

const box = (page: Page, value: string) => page.locator(`input[name="places"][value="${value}"]`);
const send = (page: Page) => page.locator("form.question .actions button").first();
const post = (page: Page, end: string) => page.locator(`form[action$="${end}"] button`);
const members = (page: Page) => page.locator(".members > li");

for (const { locale, javaScriptEnabled } of [
  { locale: "zh-Hans", javaScriptEnabled: true },
  { locale: "zh-Hans", javaScriptEnabled: false },
  { locale: "zh-Hant", javaScriptEnabled: true },
  { locale: "zh-Hant", javaScriptEnabled: false },
]) {
  test.describe(`${locale}, ${javaScriptEnabled ? "with" : "without"} scripts`, () => {
    test.use({ javaScriptEnabled });

    async function beginIn(page: Page, place: string): Promise<void> {
      await page.goto(`/${locale}/check/places`);
      await box(page, place).check();
      await send(page).click();
      await expect(page).toHaveURL(/\/check\/family$/);
    }

    /** At the end of any page, far from the button that goes on. */
    const forget = async (page: Page): Promise<void> => {
      await page.locator('.site-footer a[href$="/check/forget"]').click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/check/forget$`));
    };
    const kept = async (page: Page) => (await page.context().cookies()).map(({ name }) => name).sort();

    test("clearing asks once, away from the questions, and can be taken back", async ({ page, context, baseURL }) => {
      await comeWith(context, baseURL, usualFamily);
      await page.goto(`/${locale}/check/family`);
      await expect(page.locator('main form[action$="/check/clear"]')).toHaveCount(0);
      await forget(page);
      expect(await kept(page)).toEqual(["answers"]);
      await post(page, "/check/clear").click();
      await expect(post(page, "/check/undo")).toBeVisible();
      expect(await kept(page)).toEqual(["undo"]);
      await post(page, "/check/undo").click();
      await expect(page).toHaveURL(/\/check\/(?!forget)/);
      expect(await kept(page)).toEqual(["answers"]);
      await page.goto(`/${locale}/check/family`);
      await expect(members(page)).toHaveCount(usualFamily.household.people.length);
    });

    test("what was cleared is gone after a moment, and when other answers begin", async ({
      page,
      context,
      baseURL,
    }) => {
      await comeWith(context, baseURL, usualFamily);
      await page.goto(`/${locale}/check/forget`);
      await post(page, "/check/clear").click();
      await expect(post(page, "/check/undo")).toBeVisible();
      const [undo] = await context.cookies();
      expect((undo?.expires ?? 0) * 1000 - Date.now()).toBeLessThanOrEqual(120_000);
      const late = await context.newPage();
      await late.goto(`/${locale}/check/forget`);
      await beginIn(page, "bijie");
      expect(await kept(page)).toEqual(["answers"]);
      await post(late, "/check/undo").click();
      await expect(late).toHaveURL(/\/check\/forget$/);
      await page.goto(`/${locale}/check/places`);
      await expect(box(page, "bijie")).toBeChecked();
      await expect(box(page, "weihai")).not.toBeChecked();
    });

    test("somebody is taken out after one question, and comes back as they were", async ({
      page,
      context,
      baseURL,
    }) => {
      await comeWith(context, baseURL, usualFamily);
      await page.goto(`/${locale}/check/family`);
      const before = await members(page).allInnerTexts();
      await members(page).nth(1).locator('a[href*="remove="]').click();
      await expect(page.locator("form.question")).toBeVisible();
      await page.locator(`form.question a.button[href$="/check/family"]`).click();
      await expect(members(page)).toHaveCount(before.length);
      await members(page).nth(1).locator('a[href*="remove="]').click();
      await page.locator('form.question button[value="remove"]').click();
      await expect(members(page)).toHaveCount(before.length - 1);
      await post(page, "/check/undo").click();
      await expect(members(page)).toHaveCount(before.length);
      expect(await members(page).allInnerTexts()).toEqual(before);
      await expect(post(page, "/check/undo")).toHaveCount(0);
    });

    test("whoever goes on answering does not have the removed one come back over it", async ({
      page,
      context,
      baseURL,
    }) => {
      await comeWith(context, baseURL, usualFamily);
      await page.goto(`/${locale}/check/family`);
      await members(page).nth(1).locator('a[href*="remove="]').click();
      await page.locator('form.question button[value="remove"]').click();
      await expect(post(page, "/check/undo")).toBeVisible();
      await page.locator('form.question button[value="done"]').click();
      await expect(page).not.toHaveURL(/\/check\/family/);
      expect(await kept(page)).toEqual(["answers"]);
    });

    test("whoever returns chooses on the start page; whoever is new begins", async ({ page, context, baseURL }) => {
      const link = (end: string) => page.locator(`main a.button[href$="/check${end}"]:visible`);
      await page.goto(`/${locale}`);
      await expect(page.locator("main a.button:visible")).toHaveCount(1);
      await comeWith(context, baseURL, usualFamily);
      await page.goto(`/${locale}`);
      await expect(page.locator("main a.button:visible")).toHaveCount(3);
      await expect(page.locator("script")).toHaveCount(0);
      await link("/result").click();
      await expect(page).toHaveURL(/\/check\/result$/);
      await page.goto(`/${locale}`);
      await link("/forget").click();
      await expect(page).toHaveURL(/\/check\/forget$/);
      expect(await kept(page)).toEqual(["answers"]);
      await page.goto(`/${locale}`);
      await link("").click();
      await expect(page).toHaveURL(/\/check\/(?!forget|result)/);
    });

    test("a form of another household is refused, and keeps what was filled in", async ({ page, context }) => {
      await beginIn(page, "bijie");
      await page.locator("#ageYears-P1").fill("36");
      const other = await context.newPage();
      await other.goto(`/${locale}/check/forget`);
      await post(other, "/check/clear").click();
      await expect(post(other, "/check/undo")).toBeVisible();
      await beginIn(other, "weihai");
      for (const _ of ["once", "again"]) {
        await page.locator('form.question button[value="done"]').click();
        await expect(page.locator("#of-another")).toBeVisible();
        await expect(page.locator(".error-summary")).toBeFocused();
        await expect(page.locator("#ageYears-P1")).toHaveValue("36");
      }
      await other.reload();
      await expect(other.locator("#ageYears-P1")).toHaveValue("");
      await page.locator(".error-summary a").click();
      await expect(page).toHaveURL(/\/check\/family$/);
      await expect(page.locator("#ageYears-P1")).toHaveValue("");
    });

    test("going back to the first question stays in the household", async ({ page }) => {
      await beginIn(page, "bijie");
      await page.goBack();
      await expect(page).toHaveURL(/\/check\/places/);
      await box(page, "dandong").check();
      await send(page).click();
      await expect(page).toHaveURL(/\/check\/(?!places)/);
    });

    test("two first pages are two households: only one of them begins", async ({ page, context }) => {
      await page.goto(`/${locale}/check/places`);
      const other = await context.newPage();
      await beginIn(other, "weihai");
      await box(page, "bijie").check();
      await send(page).click();
      await expect(page.locator("#of-another")).toBeVisible();
      await expect(box(page, "bijie")).toBeChecked();
      await other.goto(`/${locale}/check/places`);
      await expect(box(other, "bijie")).not.toBeChecked();
    });
  });
}
