import { expect, test, type Page } from "@playwright/test";
import { faultsOf } from "../accessibility";
import { familyOfSix } from "../households";
import { comeWith, whyNoSession } from "../session";

const checked = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);
const people = ["P1", "P2", "P3", "P4", "P5", "P6"];
const press = (page: Page, then: string) => page.locator(`form.question button[value="${then}"]`).first().click();
const hasMoved = (page: Page, from: string) => expect(page).not.toHaveURL(new RegExp(`/check/${from}$`));

for (const { locale, javaScriptEnabled } of [
  { locale: "zh-Hans", javaScriptEnabled: true },
  { locale: "zh-Hant", javaScriptEnabled: false },
]) {
  test.describe(`a family of six, ${locale}, ${javaScriptEnabled ? "with" : "without"} scripts`, () => {
    test.use({ javaScriptEnabled });
    test.skip(whyNoSession !== undefined, whyNoSession);
    test.beforeEach(({ context, baseURL }) => comeWith(context, baseURL, familyOfSix));

    const visit = (page: Page, step: string) => page.goto(`/${locale}/check/${step}`);

    test("says in one tap that nobody has been in the army, and it is an answer", async ({ page }) => {
      await visit(page, "military");
      await press(page, "nobody");
      await hasMoved(page, "military");
      await visit(page, "military");
      for (const person of people) await expect(checked(page, `military-${person}`, "none")).toBeChecked();
    });

    test("is told when somebody has something, and loses nothing of it", async ({ page }) => {
      await visit(page, "military");
      await checked(page, "military-P6", "ruralSoldierDischarged").check();
      await press(page, "nobody");
      const summary = page.locator(".error-summary");
      await expect(summary).toBeFocused();
      await expect(summary.locator("a")).toHaveAttribute("href", "#military-P6");
      if (javaScriptEnabled) expect(await faultsOf(page)).toEqual([]);
      await expect(checked(page, "military-P6", "ruralSoldierDischarged")).toBeChecked();
      await expect(checked(page, "military-P1", "none")).not.toBeChecked();
      await press(page, "rest");
      await hasMoved(page, "military");
      await visit(page, "military");
      await expect(checked(page, "military-P6", "ruralSoldierDischarged")).toBeChecked();
      for (const person of people.slice(0, 5)) await expect(checked(page, `military-${person}`, "none")).toBeChecked();
    });

    test("opens the long list of one person only, and finds it open again", async ({ page }) => {
      await visit(page, "qualification");
      const box = checked(page, "marks-P6", "technicalWorker");
      await expect(box).toBeHidden();
      await page.locator("#marks-P6-field summary").click();
      await box.check();
      await press(page, "rest");
      await hasMoved(page, "qualification");
      await visit(page, "qualification");
      await expect(box).toBeVisible();
      await expect(box).toBeChecked();
      for (const person of people.slice(0, 5)) await expect(checked(page, `marks-${person}`, "none")).toBeChecked();
    });

    test("answers for the applicant's register, and the others share it", async ({ page }) => {
      await visit(page, "hukou");
      await checked(page, "hukou_kind-P1", "rural").check();
      await page.locator("#hukou_division-P1").selectOption("210600");
      await checked(page, "same", "yes").check();
      await page.locator("form.question .actions button").first().click();
      await hasMoved(page, "hukou");
      await visit(page, "hukou");
      await expect(checked(page, "hukou_kind-P1", "rural")).toBeChecked();
      await expect(page.locator("#hukou_division-P1")).toHaveValue("210600");
      await expect(checked(page, "same", "yes")).toBeChecked();
      await expect(page.locator(".same-others")).not.toHaveAttribute("open");
      await expect(page.locator(".same-others > summary")).toContainText("其他5位家人：和您一");
      await visit(page, "answers");
      await expect(page.locator("main")).toContainText(/丹東市|丹东市/);
    });

    test("presses Enter in a field and answers for nobody else", async ({ page }) => {
      await visit(page, "military");
      await checked(page, "military-P1", "none").check();
      await page.keyboard.press("Enter");
      await expect(page.locator(".error-summary a")).toHaveCount(5);
      await expect(checked(page, "military-P2", "none")).not.toBeChecked();
    });
  });
}
