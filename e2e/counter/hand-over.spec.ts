import { expect, test } from "@playwright/test";
import { openCode } from "../../lib/hand-over/code";
import { twelveKnown } from "../../lib/session/testing/twelve";
import { longFamily, usualFamily } from "../households";
import { comeWith, whyNoSession } from "../session";
import { readPicture } from "./camera";
import { field, pressAltN, scan } from "./desk";

test.skip(whyNoSession !== undefined, whyNoSession);
test.use({ javaScriptEnabled: false });

for (const locale of ["zh-Hans", "zh-Hant"]) {
  test(`${locale}: from a phone's screen to the counter, and on to the next applicant`, async ({
    browser,
    page,
    context,
    baseURL,
  }) => {
    await comeWith(context, baseURL, usualFamily);
    await page.goto(`/${locale}/check/result`);
    await page.locator('a[href$="/check/handover"]').click();
    const digits = await readPicture(browser, page);
    expect((await page.locator(".code-digits").innerText()).replace(/\s/g, "")).toBe(digits);

    const clerk = await (await browser.newContext({ baseURL })).newPage();
    await clerk.goto(`/${locale}`);
    await clerk.locator('main a[href$="/counter"]').click();
    await scan(clerk, digits);
    await expect(clerk).toHaveURL(new RegExp(`/${locale}/counter\\?scanned=0$`));
    await expect(clerk.locator(".member")).toHaveCount(usualFamily.household.people.length - 1);
    await pressAltN(clerk);
    await expect(clerk.locator(".member")).toHaveCount(0);
    await expect(field(clerk)).toHaveValue("");
    expect((await clerk.context().cookies()).map(({ name }) => name)).toEqual(["turn"]);
    await clerk.context().close();
  });
}

test("the largest of families comes through the picture as well", async ({ browser, page, context, baseURL }) => {
  await comeWith(context, baseURL, longFamily);
  await page.goto("/zh-Hans/check/handover");
  expect(openCode(await readPicture(browser, page))).toHaveProperty("answers.household.people.length", 12);
});

test("where no picture can hold the answers, the digits do", async ({ page, context, baseURL }) => {
  await comeWith(context, baseURL, twelveKnown);
  await page.goto("/zh-Hans/check/handover");
  await expect(page.locator(".code-image")).toHaveCount(0);
  await expect(page.locator(".inset")).toContainText("一个二维码放不下");
  const text = await page.locator(".code-digits").innerText();
  await page.goto("/zh-Hans/counter");
  await scan(page, text);
  await expect(page.locator(".member")).toHaveCount(11, { timeout: 20_000 });
});
