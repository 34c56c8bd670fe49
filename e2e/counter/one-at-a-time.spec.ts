import { expect, test, type Page } from "@playwright/test";
import { comeAtCounter, comeWith, whyNoSession } from "../session";
import { usualFamily } from "../households";
import { next } from "./desk";

test.skip(whyNoSession !== undefined, whyNoSession);

const post = (page: Page, end: string) => page.locator(`form[action$="${end}"] button`);

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} scripts`, () => {
    test.use({ javaScriptEnabled });

    /** The next one whom the clerk asks question by question. */
    async function open(page: Page, baseURL: string | undefined): Promise<void> {
      await comeAtCounter(page.context(), baseURL, usualFamily);
      await page.goto("/zh-Hans/check/result");
      await expect(next(page)).toBeVisible();
    }

    test("clearing asks, leads back to the field, and leaves nothing to be taken back", async ({
      page,
      context,
      baseURL,
    }) => {
      await open(page, baseURL);
      await page.goto("/zh-Hans/check/forget");
      await expect(page.locator("main")).toContainText("清除以后拿不回来");
      await post(page, "/check/clear").click();
      await expect(page).toHaveURL(/\/zh-Hans\/counter$/);
      expect((await context.cookies()).map(({ name }) => name).sort()).toEqual(["counter", "turn"]);
    });

    test("answers that were cleared before do not come back to a counter", async ({ page, context, baseURL }) => {
      await comeWith(context, baseURL, usualFamily);
      await page.goto("/zh-Hans/check/forget");
      await post(page, "/check/clear").click();
      const undo = page.locator('form[action$="/check/undo"] button');
      await expect(undo).toBeVisible();
      const [sealed] = await context.cookies();
      const late = await context.newPage();
      await late.goto("/zh-Hans/check/forget");
      await page.goto("/zh-Hans/counter");
      // A page that comes alive puts the cursor where the family is said, and shows that line.
      if (javaScriptEnabled) await expect(page.locator('[id="relation-new"]')).toBeFocused();
      await page.getByRole("button", { name: "一题一题地问" }).click();
      await expect(page).toHaveURL(/\/check\/places/);
      expect((await context.cookies()).map(({ name }) => name).sort()).toEqual(["counter", "turn"]);
      // Even where the browser had kept it.
      await context.addCookies([sealed!]);
      await post(late, "/check/undo").click();
      await expect(late).toHaveURL(/\/check\/forget$/);
      expect((await context.cookies()).map(({ name }) => name)).not.toContain("answers");
    });

    test("a late tab neither writes into the next household nor sends it away", async ({ page, context, baseURL }) => {
      await open(page, baseURL);
      await page.goto("/zh-Hans/check/family");
      const late = await context.newPage();
      await late.goto("/zh-Hans/check/places?return=answers");
      const idle = await context.newPage();
      await idle.goto("/zh-Hans/check/family");
      await open(page, baseURL);
      await late.locator('input[name="places"][value="zhejiang"]').setChecked(true);
      await late.locator("form.question .actions button").first().click();
      await expect(late.locator("#of-another")).toBeVisible();
      await post(idle, "/counter/next").click();
      await expect(idle).toHaveURL(/\/zh-Hans\/counter$/);
      await expect(idle.getByRole("link", { name: "回到这一位的结果" })).toBeVisible();
      await page.goto("/zh-Hans/check/places");
      await expect(page.locator('input[name="places"][value="zhejiang"]')).toBeChecked({
        checked: usualFamily.places.includes("zhejiang"),
      });
      await post(page, "/counter/next").click();
      await expect(page).toHaveURL(/\/zh-Hans\/counter$/);
      expect((await context.cookies()).map(({ name }) => name).sort()).toEqual(["counter", "turn"]);
    });

    test("an old family list of another household takes nobody out", async ({ page, context, baseURL }) => {
      await open(page, baseURL);
      const late = await context.newPage();
      await late.goto("/zh-Hans/check/family?remove=P2");
      await open(page, baseURL);
      await late.locator('form.question button[value="remove"]').click();
      await expect(late).toHaveURL(/\/check\/other$/);
      await page.goto("/zh-Hans/check/family");
      await expect(page.locator(".members > li")).toHaveCount(usualFamily.household.people.length);
    });
  });
}
