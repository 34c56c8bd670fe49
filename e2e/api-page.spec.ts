import { expect, test } from "@playwright/test";
import { exampleProgram } from "../lib/openapi/example-program";

test("a developer tries the interface and copies what works @desktop", async ({ page, baseURL, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/zh-Hant/api");
  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await page.getByRole("button", { name: "發送" }).click();
  await expect(page.getByRole("heading", { name: "接口的回答" })).toBeFocused();
  await expect(page.getByRole("status")).toContainText("狀態碼200");
  const answer = JSON.parse((await page.getByRole("region", { name: "接口的回答" }).textContent()) ?? "");
  expect(answer.jurisdictions[0].areas[0].people[0].outcome).toBe("needFacts");
  await page.getByRole("textbox", { name: "請求的內容" }).fill('{"household": {"people": []}}');
  await page.getByRole("button", { name: "發送" }).click();
  await expect(page.getByRole("status")).toContainText("狀態碼400");
  await page.getByRole("button", { name: "複製：TypeScript程序" }).click();
  await expect(page.getByRole("button", { name: "已複製" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(exampleProgram(baseURL ?? ""));
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the form leads to the answer, and back to what was typed @desktop", async ({ page }) => {
    await page.goto("/zh-Hans/api");
    await expect(page.getByRole("button", { name: /复制/ })).toHaveCount(0);
    await page.getByRole("button", { name: "发送" }).click();
    expect(JSON.parse((await page.locator("body").textContent()) ?? "").jurisdictions).toHaveLength(1);
    await page.goBack();
    await page.getByRole("textbox", { name: "请求的内容" }).fill('{"household": 7}');
    await page.getByRole("button", { name: "发送" }).click();
    await expect(page.locator("body")).toContainText("invalidFacts");
  });
});
