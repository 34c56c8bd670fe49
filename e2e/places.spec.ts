import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

for (const { script, list, title } of [
  { script: "zh-Hans", list: "五份文件，逐条看", title: "毕节市推进户籍制度改革实施方案" },
  { script: "zh-Hant", list: "五份文件，逐條看", title: "畢節市推進戶籍制度改革實施方案" },
]) {
  test(`${script}: from the list to a clause and to what it is used for`, async ({ page }) => {
    await page.goto(`/${script}/places`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(list);
    await page.getByRole("link", { name: title }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await page.locator("#town").getByRole("link", { name: "一", exact: true }).first().click();
    await expect(page).toHaveURL(/#townsOpened$/);
    const clause = page.locator("#townsOpened");
    await expect(clause).toBeInViewport();
    await clause.getByRole("link").first().click();
    await expect(page.locator("#town")).toBeInViewport();
  });
}

test("every link inside a document leads somewhere, every clause says what became of it", async ({ page }) => {
  for (const place of ["xining", "weihai", "bijie", "zhejiang", "dandong"]) {
    await page.goto(`/zh-Hans/places/${place}`);
    const broken = await page.locator('main a[href^="#"]').evaluateAll((links) =>
      links.map((link) => link.getAttribute("href") ?? "").filter((href) => !document.getElementById(decodeURIComponent(href.slice(1)))),
    );
    expect(broken).toEqual([]);
    const fates = await page.locator(".register tbody td:last-child").allTextContents();
    expect(fates.filter((fate) => fate.trim() === "")).toEqual([]);
    expect(await page.content()).not.toContain("<script");
    expect(await page.content()).not.toMatch(/(policies|facts|places|wizard|result)\.[a-z]+\.[a-zA-Z.]+/);
  }
});

test("a place that has no document is not found", async ({ page }) => {
  expect((await page.goto("/zh-Hans/places/elsewhere"))?.status()).toBe(404);
});
