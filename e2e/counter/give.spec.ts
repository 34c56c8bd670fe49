import { expect, test } from "@playwright/test";
import { usualFamily } from "../households";
import { comeWith, whyNoSession } from "../session";
import { readPicture } from "./camera";
import { sitDown } from "./clerk";
import { digitsOf, scan } from "./desk";

test.beforeEach(({ viewport }) => {
  test.skip((viewport?.width ?? 0) < 1000, "a counter has a desk");
  test.skip(whyNoSession !== undefined, whyNoSession);
});

test("a code shows the answers before any verdict, says how old it is and what it has filled in, and can be put right", async ({
  page,
  baseURL,
}) => {
  const clerk = await sitDown(page, baseURL);
  await scan(page, digitsOf(new Date(Date.now() - 150 * 60_000)));
  await expect(page.locator(".member")).toHaveCount(usualFamily.household.people.length - 1);
  await expect(clerk.sentence).toContainText("2小时前");
  await expect(clerk.sentence).toContainText("年龄、");
  await expect(clerk.live.locator("section")).toHaveCount(0);
  await page.locator('[id="ageYears-P1"]').fill("41");
  await clerk.settled();
  await expect(clerk.live.locator("section")).toHaveCount(0);
  await clerk.press("Alt+o");
  await expect(clerk.live.locator("section")).not.toHaveCount(0);
  await clerk.at("work-P1-xining");
  await expect(page.locator('[id="ageYears-P1"]')).toHaveValue("41");
});

test("a code that comes while another household is on the screen asks once, and is not lost", async ({
  page,
  baseURL,
}) => {
  const clerk = await sitDown(page, baseURL);
  await clerk.type("1");
  await scan(page, digitsOf());
  await expect(page.getByRole("alertdialog")).toContainText("屏幕上还有一家");
  await expect(page.locator(".member")).toHaveCount(1);
  await clerk.press("Enter");
  await expect(page.locator(".member")).toHaveCount(usualFamily.household.people.length - 1);
  await expect(clerk.sentence).toContainText("刚才");
});

for (const javaScriptEnabled of [true, false])
  test(`a phone that reads traditional script opens what the clerk has entered, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    page,
    baseURL,
    browser,
  }) => {
    const clerk = await sitDown(page, baseURL);
    await scan(page, digitsOf());
    await expect(clerk.live.getByRole("button")).toBeFocused();
    await clerk.press("Enter", "Alt+g");
    await expect(page.locator(".give")).toContainText("请对方用手机扫");
    const link = await readPicture(browser, page);
    expect(link).toMatch(new RegExp(`^${baseURL}/open\\.html#[\\w-]+$`));
    await clerk.press("Escape");
    await expect(page.locator(".give")).toHaveCount(0);

    const context = await browser.newContext({ baseURL: baseURL ?? "", locale: "zh-TW", javaScriptEnabled });
    const phone = await context.newPage();
    await phone.goto(link);
    await expect(phone.locator("h1")).toHaveText("打開窗口給的碼");
    if (javaScriptEnabled) await expect(phone).toHaveURL(/\/zh-Hant\/open$/);
    else await phone.locator("#code").fill(link);
    await phone.getByRole("button").last().click();
    await expect(phone).toHaveURL(/\/zh-Hant\/check\/answers\?opened=0$/);
    await expect(phone.locator(".inset")).toContainText("剛才");
    await expect(phone.locator("main")).toContainText(String(usualFamily.household.people[0]?.ageYears));
    await phone.goto("/zh-Hant/check/result");
    await expect(phone).toHaveURL(/\/zh-Hant\/check\/result$/);
    await context.close();
  });

test("a phone that has answers of its own is told that they would be gone, and keeps them where the code is wrong", async ({
  page,
  context,
  baseURL,
}) => {
  await comeWith(context, baseURL, usualFamily);
  await page.goto(`/zh-Hans/open#${"A".repeat(60)}`);
  await expect(page.locator(".inset")).toContainText("原来那一份就没有了");
  await expect(page.getByRole("status")).toContainText("还没有打开");
  await page.getByRole("button", { name: "换掉原来那一份" }).click();
  await expect(page.locator(".error")).toContainText("这个码读不出来");
  await page.goto("/zh-Hans/check/answers");
  await expect(page.locator("main")).toContainText(String(usualFamily.household.people[0]?.ageYears));
});
