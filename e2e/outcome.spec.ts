import { brotliDecompressSync } from "node:zlib";
import { expect, test, type Page } from "@playwright/test";
import { answerAsOwners, type Script } from "./owners";
import { onlyFatherMoves } from "./households";
import { comeWith, whyNoSession } from "./session";
import { get } from "./wire";

const budget = { own: 5_000, all: 15_000 };
const verdicts: Record<Script, RegExp> = {
  "zh-Hans": /^西宁（市区）接受全家。威海/,
  "zh-Hant": /^西寧（市區）接受全家。威海/,
};

test("whoever has answered nothing starts at the first question", async ({ page }) => {
  for (const address of ["answers", "result"]) {
    await page.goto(`/zh-Hant/check/${address}`);
    await expect(page).toHaveURL(/\/zh-Hant\/check\/places/);
  }
});

for (const script of ["zh-Hans", "zh-Hant"] as const) {
  test.describe(`${script}, without scripts`, () => {
    test.use({ javaScriptEnabled: false });

    test("says on the first screen who is accepted where", async ({ page }) => {
      await answerAsOwners(page, script);
      await page.goto(`/${script}/check/result`);
      await expect(page.locator(".verdict")).toHaveText(verdicts[script]);
      const grid = await page.getByRole("table").boundingBox();
      expect((grid?.y ?? Infinity) + (grid?.height ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
      await expect(page.getByRole("row")).toHaveCount(4);
      await expect(page.getByRole("button", { name: /打印|列印/ })).toBeHidden();
    });

    test("a changed answer comes back to the list and changes the outcome", async ({ page }) => {
      await answerAsOwners(page, script);
      await page.goto(`/${script}/check/answers`);
      const row = page.locator("#homes\\.dwelling-xining-cityDistrict");
      await row.getByRole("link").click();
      await page.getByRole("combobox").first().selectOption("none");
      await page.getByRole("button", { name: "保存" }).click();
      await expect(page).toHaveURL(new RegExp(`/${script}/check/answers$`));
      await page.getByRole("link", { name: /查看结果|查看結果/ }).click();
      await expect(page.locator(".verdict")).not.toHaveText(verdicts[script]);
    });
  });
}

test("who stays registered at home is told what is written for those who live there, and not that it comes with settling", async ({
  page,
  context,
  baseURL,
}) => {
  test.skip(whyNoSession !== undefined, whyNoSession);
  await comeWith(context, baseURL, onlyFatherMoves);
  await page.goto("/zh-Hans/check/result");
  const line = (name: string) => page.locator("li", { has: page.getByText(name, { exact: false }) }).last();
  await expect(line("借读费")).toContainText("住在当地就有");
  await expect(line("孩子入学")).toContainText("要的材料：居住证");
  await expect(page.locator("main")).not.toContainText("落户后就有");
});

async function bytesOf(
  page: Page,
  baseURL: string | undefined,
  address: string,
): Promise<{ all: number; own: number }> {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const wire = async (path: string) => (await get(baseURL, path, { "Accept-Encoding": "br", Cookie: cookie })).body;
  const html = await wire(address);
  const files = [
    ...brotliDecompressSync(html)
      .toString()
      .matchAll(/<(?:link rel="stylesheet" href|script src)="([^"]+)"/g),
  ].map(([, file]) => file ?? "");
  const sizes = await Promise.all(files.map(async (file) => ({ file, size: (await wire(file)).length })));
  const sum = (of: typeof sizes) => of.reduce((bytes, { size }) => bytes + size, 0);
  return { all: html.length + sum(sizes), own: sum(sizes.filter(({ file }) => file.endsWith(".js"))) };
}

test("ships our own small script and nothing else, within its budget", async ({ page, baseURL }) => {
  await answerAsOwners(page, "zh-Hans");
  const scripts: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(new URL(request.url()).pathname));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto("/zh-Hans/check/result", { waitUntil: "networkidle" });
  expect(scripts).toEqual(["/result.js"]);
  expect(complaints).toEqual([]);
  const { all, own } = await bytesOf(page, baseURL, "/zh-Hans/check/result");
  expect(own).toBeLessThanOrEqual(budget.own);
  expect(all).toBeLessThanOrEqual(budget.all);
});

test("ticks survive a reload on the same phone and go with the answers", async ({ page }) => {
  await answerAsOwners(page, "zh-Hans");
  await page.goto("/zh-Hans/check/result");
  await expect(page.getByRole("button", { name: "打印材料清单" })).toBeVisible();
  const paper = page.getByRole("checkbox").first();
  // The whole line is the target: a finger on the clause at its end ticks the box as well.
  const line = page.locator(".papers li").first();
  const { width = 0, height = 0 } = (await line.boundingBox()) ?? {};
  expect(height, "a finger finds the line").toBeGreaterThanOrEqual(48);
  await line.click({ position: { x: width - 4, y: height / 2 } });
  await expect(paper).toBeChecked();
  await page.reload();
  await expect(paper).toBeChecked();
  await page.getByRole("button", { name: "清除我的答案" }).click();
  await expect(page).toHaveURL(/\/zh-Hans$/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
