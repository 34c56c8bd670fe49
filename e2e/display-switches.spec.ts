import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("the script switch keeps the page", async ({ page }) => {
  await page.goto("/zh-Hans/privacy");
  await page.getByRole("link", { name: "繁體" }).click();
  await expect(page).toHaveURL(/\/zh-Hant\/privacy$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("隱私說明");
  await page.getByRole("link", { name: "简体" }).click();
  await expect(page).toHaveURL(/\/zh-Hans\/privacy$/);
});

test("长辈版 stays on across pages and goes off again, on the page where one is", async ({ page }) => {
  const textSize = () =>
    page
      .locator("main p")
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  await page.goto("/zh-Hans/about");
  const usual = await textSize();
  await page.getByRole("link", { name: "长辈版" }).click();
  await expect(page).toHaveURL(/\/zh-Hans\/about$/);
  expect(await textSize()).toBeCloseTo(usual * 1.25);
  await page.getByRole("link", { name: "落户查一查" }).click();
  const begin = await page.getByRole("link", { name: "开始自查" }).boundingBox();
  expect(begin?.height).toBeGreaterThanOrEqual(60);
  await page.getByRole("link", { name: "标准版" }).click();
  await expect(page).toHaveURL(/\/zh-Hans$/);
  await expect(page.getByRole("link", { name: "长辈版" })).toBeVisible();
});

test("the switch leads nowhere else", async ({ request }) => {
  for (const to of ["https://example.org/", "//example.org", "/zh-Hans//example.org", "/\\example.org"]) {
    const response = await request.get(`/zh-Hant/elder?on=1&to=${encodeURIComponent(to)}`, { maxRedirects: 0 });
    expect(response.status()).toBe(303);
    expect(response.headers().location).toBe("/zh-Hant");
  }
});
