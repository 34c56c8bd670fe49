import { expect, test } from "@playwright/test";
import { usualFamily } from "../households";
import { comeWith, whyNoSession } from "../session";

/** What cannot be said together: with scripts the later word counts, without them both are refused in words. */

test.skip(whyNoSession !== undefined, whyNoSession);
test.beforeEach(({ context, baseURL }) => comeWith(context, baseURL, usualFamily));

test("a qualification and “none” take each other's place, two qualifications stand together", async ({ page }) => {
  await page.goto("/zh-Hans/check/qualification", { waitUntil: "networkidle" });
  const field = page.locator("#marks-P1-field");
  await field.locator("summary").click();
  const tick = (value: string) => field.locator(`input[value="${value}"]`);
  for (const value of ["stateAllowance", "heritageBearer"]) await tick(value).check();
  await expect(tick("stateAllowance")).toBeChecked();
  await tick("none").check();
  await expect(field.locator("input:checked")).toHaveValue("none");
  await tick("heritageBearer").check();
  await expect(field.locator("input:checked")).toHaveValue("heritageBearer");
  await tick("heritageBearer").uncheck();
  await expect(field.locator("input:checked")).toHaveCount(0);
});

test("a number takes the place of “not sure”; a tick takes no number away, and is asked about", async ({ page }) => {
  await page.goto("/zh-Hant/check/member/P1", { waitUntil: "networkidle" });
  const [age, unsure] = [page.locator("#ageYears-P1"), page.getByRole("checkbox", { name: "不清楚" })];
  await age.fill("");
  await unsure.check();
  await age.fill("41");
  await expect(unsure).not.toBeChecked();
  await unsure.check();
  await expect(age).toHaveValue("41");
  await page.locator("form.question button[type=submit]").first().click();
  await expect(page.locator(".error-summary a")).toContainText("填了數字，又勾了「不清楚」，請只留一種。");
  await age.press("End");
  await age.press("Backspace");
  await expect(age).toHaveValue("4");
  await age.press("Backspace");
  await page.locator("form.question button[type=submit]").first().click();
  await expect(page).toHaveURL(/\/zh-Hant\/check\/(?!member\/P1$)/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("both are refused, and both stay ticked", async ({ page }) => {
    await page.goto("/zh-Hans/check/qualification");
    const field = page.locator("#marks-P1-field");
    await field.locator('input[value="none"]').check();
    await field.locator("summary").click();
    await field.locator('input[value="heritageBearer"]').check();
    await page.locator("form.question button.button-primary").first().click();
    await expect(page.locator(".error-summary")).toContainText("不能和别的一起选");
    await expect(field.locator("input:checked")).toHaveCount(2);
  });
});
