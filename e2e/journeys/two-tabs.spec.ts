import { expect, test, type Page } from "@playwright/test";

const checked = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);
const press = (page: Page, then: string) => page.locator(`form.question button[value="${then}"]`).click();

async function fill(page: Page, id: string, relation: string, age: string): Promise<void> {
  await checked(page, `relation-${id}`, relation).check();
  await page.locator(`#ageYears-${id}`).fill(age);
}

async function familyOfOne(page: Page, locale: string): Promise<void> {
  await page.goto(`/${locale}/check/places`);
  await checked(page, "places", "bijie").check();
  await page.locator("form.question button").click();
  await expect(page).toHaveURL(/\/check\/family$/);
  await page.locator("#ageYears-P1").fill("36");
  await press(page, "done");
  await expect(page).not.toHaveURL(/\/family$/);
  await page.goto(`/${locale}/check/member/P2`);
}

for (const { locale, javaScriptEnabled } of [
  { locale: "zh-Hans", javaScriptEnabled: true },
  { locale: "zh-Hant", javaScriptEnabled: false },
]) {
  test.describe(`${locale}, ${javaScriptEnabled ? "with" : "without"} scripts`, () => {
    test.use({ javaScriptEnabled });

    const members = async (page: Page): Promise<string[]> => {
      await page.goto(`/${locale}/check/family`);
      return page.locator(".member-name").allInnerTexts();
    };

    test("one tab does not push out whom the other has put in", async ({ page, context }) => {
      await familyOfOne(page, locale);
      const other = await context.newPage();
      await other.goto(`/${locale}/check/member/P2`);
      await fill(page, "P2", "spouse", "35");
      await press(page, "more");
      await expect(page).toHaveURL(/\/member\/P3$/);
      await checked(other, "relation-P2", "child").check();
      await press(other, "more");
      await expect(other.locator(".error-summary a")).toHaveAttribute("href", "#ageYears-P2");
      await other.locator("#ageYears-P2").fill("9");
      await press(other, "more");
      await expect(other).toHaveURL(/\/member\/P4$/);
      expect(await members(page)).toEqual([
        expect.stringContaining("36"),
        expect.stringContaining("35"),
        expect.stringContaining("9"),
      ]);
    });

    test("a form stays when somebody before it has been taken out", async ({ page, context }) => {
      await familyOfOne(page, locale);
      await fill(page, "P2", "spouse", "35");
      await press(page, "more");
      await expect(page).toHaveURL(/\/member\/P3$/);
      const other = await context.newPage();
      await other.goto(`/${locale}/check/family`);
      await other.locator('a[href*="remove="]').click();
      await press(other, "remove");
      await expect(other.locator(".members > li")).toHaveCount(1);
      await checked(page, "relation-P3", "child").check();
      await press(page, "done");
      await expect(page.locator(".error-summary a")).toHaveAttribute("href", "#ageYears-P3");
      await expect(checked(page, "relation-P3", "child")).toBeChecked();
      await page.locator("#ageYears-P3").fill("9");
      await press(page, "done");
      await expect(page).not.toHaveURL(/\/member\//);
      expect(await members(page)).toEqual([expect.stringContaining("36"), expect.stringContaining("9")]);
    });

    test("whoever goes back changes the same person", async ({ page }) => {
      await familyOfOne(page, locale);
      await fill(page, "P2", "child", "9");
      await press(page, "more");
      await expect(page).toHaveURL(/\/member\/P3$/);
      await page.goBack();
      await expect(page).toHaveURL(/\/member\/P2$/);
      await expect(page.locator("#ageYears-P2")).toHaveValue("9");
      await page.locator("#ageYears-P2").fill("8");
      await page.locator("form.question .actions button").first().click();
      await expect(page).not.toHaveURL(/\/member\/P2/);
      expect(await members(page)).toHaveLength(2);
    });
  });
}
