import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { largeVillage, result, submit, village } from "./village";

const download = async (page: Page, click: () => Promise<void>) => {
  const [file] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

const scripts = [
  { locale: "zh-Hans", word: "具备", faulty: "这一行有要改的格子" },
  { locale: "zh-Hant", word: "具備", faulty: "這一行有要改的格子" },
] as const;

for (const { locale, word, faulty } of scripts)
  for (const javaScriptEnabled of [true, false])
    test.describe(`${locale}, ${javaScriptEnabled ? "with" : "without"} scripts`, () => {
      test.use({ javaScriptEnabled });

      test("a table is answered with a summary, its mistake by the name of the cell, and a workbook", async ({
        page,
      }) => {
        await page.goto(`/${locale}/counter/batch`);
        await submit(page).click();
        await expect(page.locator(".error")).toBeVisible();
        await page.locator("#table").setInputFiles(village());
        await submit(page).click();
        await expect(result(page)).toContainText(/3家，4人/, { timeout: 15_000 });
        await expect(page.locator("td", { hasText: "三十岁半吗" })).toBeVisible();
        await expect(page.locator("td", { hasText: /^E4$/ })).toBeVisible();
        const { name, bytes } = await download(page, () => page.locator("[data-batch-file]").click());
        expect(name).toMatch(/^整村.*\.xlsx$/);
        const [sheet] = (await readXlsx(new Uint8Array(bytes))).sheets;
        expect(sheet?.rows.slice(1, 5).map(([household]) => household)).toEqual(["1", "1", "2", "3"]);
        expect(String(sheet?.rows[1]?.join())).toContain(word);
        expect(String(sheet?.rows[3]?.join())).toContain(faulty);
      });

      test("a template is made for the places that are chosen", async ({ page }) => {
        await page.goto(`/${locale}/counter/batch`);
        await page.getByRole("button", { name: "CSV" }).click();
        await expect(page.locator(".error")).toBeVisible();
        await page.getByRole("checkbox", { name: "威海" }).check();
        const { name, bytes } = await download(page, () => page.getByRole("button", { name: "XLSX" }).click());
        expect(name).toMatch(/威海\.xlsx$/);
        const { sheets } = await readXlsx(new Uint8Array(bytes));
        expect(sheets).toHaveLength(3);
        expect(sheets[0]?.rows[0]?.join()).toContain("威海");
        expect(sheets[0]?.rows[0]?.join()).not.toContain("丹");
      });
    });

test("progress is told, the server stays quick meanwhile, and whoever stops it has nothing to wait for", async ({
  page,
  request,
}) => {
  await page.goto("/zh-Hans/counter/batch");
  await page.locator("#table").setInputFiles(await largeVillage(2000));
  await submit(page).click();
  await expect(page.getByRole("status")).toHaveText(/查了\d+家，一共2000家/, { timeout: 15_000 });
  const waits = [];
  for (let asked = 0; asked < 20; asked += 1) {
    const began = performance.now();
    expect((await request.get("/api/health")).status()).toBe(200);
    waits.push(performance.now() - began);
  }
  // The table has a thread of its own; what else runs beside the tests takes its share. The median says what an office sees.
  expect(waits.sort((a, b) => a - b)[10]).toBeLessThan(400);
  await page.getByRole("button", { name: "停下来" }).click();
  await expect(page.getByRole("status")).toHaveText(/已经停下/);
  await expect(submit(page)).toBeEnabled();
  await page.locator("#table").setInputFiles(village());
  await submit(page).click();
  await expect(result(page)).toBeFocused({ timeout: 15_000 });
});

for (const javaScriptEnabled of [true, false])
  test.describe(`${javaScriptEnabled ? "with" : "without"} scripts`, () => {
    test.use({ javaScriptEnabled });

    test("a table is sorted by a column, forwards and backwards, and the workbook stays", async ({ page }) => {
      await page.goto("/zh-Hans/counter/batch");
      await page.locator("#table").setInputFiles(village());
      await submit(page).click();
      await expect(result(page)).toBeVisible({ timeout: 15_000 });
      const table = page.getByRole("table", { name: "按村组看" });
      const groups = table.locator("tbody td:first-child");
      const heading = table.getByRole("columnheader", { name: "可以的人" });
      await heading.getByRole("button").click();
      await expect(heading).toHaveAttribute("aria-sort", "ascending");
      await expect(groups).toHaveText(["二组", "一组"]);
      await heading.getByRole("button").click();
      await expect(heading).toHaveAttribute("aria-sort", "descending");
      await expect(groups).toHaveText(["一组", "二组"]);
      const { bytes } = await download(page, () => page.locator("[data-batch-file]").click());
      expect((await readXlsx(new Uint8Array(bytes))).sheets[0]?.rows).not.toHaveLength(0);
    });
  });

test("nothing of a table is kept", async ({ page, context }) => {
  await page.goto("/zh-Hans/counter/batch");
  await page.locator("#table").setInputFiles(village());
  await submit(page).click();
  await expect(result(page)).toBeVisible({ timeout: 15_000 });
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.reload();
  await expect(result(page)).toHaveCount(0);
});
