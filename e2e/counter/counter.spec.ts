import { expect, test } from "@playwright/test";
import { usualFamily } from "../households";
import { comeWith, whyNoSession } from "../session";
import { digitsOf, field, minutesLeft, next, scan } from "./desk";

const days = (count: number) => new Date(Date.now() + count * 86_400_000);

test.skip(whyNoSession !== undefined, whyNoSession);

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a code that cannot be read says why, keeps what was sent, and the next scan works", async ({ page }) => {
    const good = digitsOf();
    const wrong: [string, RegExp][] = [
      ["", /还没有收到码/],
      ["https://example.org/pay", /这不是本站的码/],
      [good.slice(0, 200), new RegExp(`应当有${good.length}位数字，只收到200位`)],
      [`${good.slice(0, -1)}${(Number(good.at(-1)) + 1) % 10}`, /这个码读不出来/],
      [digitsOf(days(-8)), /已经过期/],
    ];
    for (const [text, reason] of wrong) {
      await page.goto("/zh-Hans/counter");
      await scan(page, text);
      await expect(page.locator(".error")).toContainText(reason);
      await expect(field(page)).toHaveValue(text);
      await expect(field(page)).toHaveAttribute("aria-describedby", "code-error");
      expect(page.url()).toMatch(/\/zh-Hans\/counter$/);
    }
    await scan(page, good);
    await expect(page.locator(".member").first()).toBeVisible();
    await expect(page).toHaveURL(/\/zh-Hans\/counter\?scanned=\d+$/);
  });

  test("pasted in groups over several lines, or scanned twice", async ({ page }) => {
    const digits = digitsOf();
    for (const text of [digits.replace(/\d{4}/g, "$& "), digits.replace(/\d{40}/g, "$&\n"), digits + digits]) {
      await page.goto("/zh-Hans/counter");
      await scan(page, text);
      await expect(page.locator(".member").first()).toBeVisible();
      await next(page).click();
      await expect(page.locator(".member")).toHaveCount(0);
    }
  });

  test("a bad code leaves the household before alone; leaving forgets it", async ({ page, context }) => {
    await page.goto("/zh-Hans/counter");
    await scan(page, digitsOf());
    await expect(page.locator(".member").first()).toBeVisible();
    await scan(page, "12345");
    await expect(page.locator(".error")).toBeVisible();
    await page.goto("/zh-Hans/counter");
    await expect(page.locator(".member").first()).toBeVisible();
    await page.getByRole("button", { name: "退出，全部清除" }).click();
    await expect(page).toHaveURL(/\/zh-Hans$/);
    expect(await context.cookies()).toEqual([]);
  });

  test("without a code the questions begin, and their answers do not stay long", async ({ page, context, baseURL }) => {
    await comeWith(context, baseURL, usualFamily);
    await page.goto("/zh-Hant/counter");
    await page.getByRole("button", { name: "一題一題地問" }).click();
    await expect(page).toHaveURL(/\/zh-Hant\/check\/places/);
    await page.locator('input[value="bijie"]').check();
    await page.locator("form.question .actions button").click();
    await expect(page).toHaveURL(/\/check\/family$/);
    await expect(next(page)).toBeVisible();
    expect(await minutesLeft(page)).toBeCloseTo(30, 0);
  });
});

test("looking at a page is use: thirty minutes begin anew", async ({ page, context, baseURL }) => {
  await comeWith(context, baseURL, usualFamily);
  const [kept] = await context.cookies();
  await context.addCookies([
    { ...kept!, expires: Date.now() / 1000 + 60 },
    { name: "counter", value: "1", url: baseURL ?? "" },
  ]);
  await page.goto("/zh-Hans/check/result");
  expect(await minutesLeft(page)).toBeCloseTo(30, 0);
});

test("neither page is stored or indexed", async ({ page, context, baseURL }) => {
  await comeWith(context, baseURL, usualFamily);
  for (const path of ["/zh-Hans/counter", "/zh-Hans/check/handover"]) {
    const response = await page.goto(path);
    expect(response?.headers()["cache-control"]).toContain("no-store");
    expect(await page.locator('meta[name="robots"]').getAttribute("content")).toContain("noindex");
  }
});

test("another site cannot put a household before the clerk", async ({ request, baseURL }) => {
  const response = await request.post("/zh-Hans/counter", {
    multipart: { locale: "zh-Hans", code: digitsOf() },
    headers: { Origin: "https://example.org" },
    maxRedirects: 0,
  });
  expect(response.status()).toBe(400);
  expect(new URL(baseURL ?? "").host).not.toBe("example.org");
});
