import { expect, test } from "@playwright/test";

for (const { locale, browser, name } of [
  { locale: "zh-Hans", browser: "zh-CN", name: "落户查一查" },
  { locale: "zh-Hant", browser: "zh-TW", name: "落戶查一查" },
]) {
  test.describe(locale, () => {
    test.use({ locale: browser });

    test("the bare address leads to the visitor's script", async ({ page }) => {
      const response = await page.goto("/");
      expect(response?.status()).toBe(200);
      expect(new URL(page.url()).pathname).toBe(`/${locale}`);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page).toHaveTitle(new RegExp(name));
    });
  });
}

test("the start page loads no script and breaks no rule of its own", async ({ page }) => {
  const scripts: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto("/zh-Hans", { waitUntil: "networkidle" });
  expect(scripts).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await page.content()).not.toContain("<script");
});

test("elder mode reaches a prerendered page", async ({ page, context, baseURL }) => {
  await page.goto("/zh-Hans");
  await expect(page.locator("html")).not.toHaveClass(/elder/);
  await context.addCookies([{ name: "elder", value: "1", url: baseURL ?? "" }]);
  await page.reload();
  await expect(page.locator("html")).toHaveClass(/elder/);
});

test("an address that does not exist says so in both scripts", async ({ page }) => {
  const response = await page.goto("/nowhere");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "没有找到这个页面" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "沒有找到這個頁面" })).toBeVisible();
  expect(await page.content()).not.toContain("<script");
});
