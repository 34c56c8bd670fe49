import { brotliDecompressSync } from "node:zlib";
import { expect, test, type Page } from "@playwright/test";
import { answerAsOwners, type Script } from "./owners";
import { onlyFatherMoves } from "./households";
import { monthsAsked, noodleShop } from "./noodle-shop";
import { comeWith, whyNoSession } from "./session";
import { get } from "./wire";

const budget = { own: 5_000, all: 15_000 };
const verdicts: Record<Script, RegExp> = {
  "zh-Hans": /^现在就写着：全家在西宁的市区符合文件条件/,
  "zh-Hant": /^現在就寫著：全家在西寧的市區符合文件條件/,
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
      await page.goto(`/${script}/check/result/sheet`);
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
      await page
        .getByRole("link", { name: /查看结果|查看結果/ })
        .first()
        .click();
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
  await page.goto("/zh-Hans/check/result/weihai");
  const line = (name: string) => page.locator("li", { has: page.getByText(name, { exact: false }) }).last();
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
  await page.goto("/zh-Hans/check/result/xining");
  const paper = page.getByRole("checkbox").first();
  // The whole line is the target: a finger at its end ticks the box as well.
  const line = page.locator(".papers li").first();
  const { width = 0, height = 0 } = (await line.boundingBox()) ?? {};
  expect(height, "a finger finds the line").toBeGreaterThanOrEqual(48);
  await line.click({ position: { x: width - 4, y: 12 } });
  await expect(paper).toBeChecked();
  await page.reload();
  await expect(paper).toBeChecked();
  await page.goto("/zh-Hans/check/result");
  await page.getByRole("button", { name: "清除我的答案" }).click();
  await expect(page).toHaveURL(/\/check\/forget$/);
  await page.locator('form[action$="/check/clear"] button').click();
  await expect(page.locator('form[action$="/check/undo"] button')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.describe("with five people and five places", () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(async ({ context, baseURL }) => {
    test.skip(whyNoSession !== undefined, whyNoSession);
    await comeWith(context, baseURL, noodleShop);
  });

  test("everything that decides stands on two screens of a phone, the best place first", async ({ page }) => {
    await page.goto("/zh-Hans/check/result");
    await expect(page.locator(".verdict")).toHaveText("现在就写着：毕节的小城镇、浙江的县（市）已对全家放开限制。");
    await expect(page.locator(".soon")).toContainText("西宁的市区：您、爱人和两个孩子只差您的1个月养老保险");
    const places = page.locator(".places h2");
    await expect(places).toHaveText([/^毕节/, /^浙江/, /^西宁/, /^威海/, /^丹东/]);
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    const list = await page.locator(".places").boundingBox();
    if (width < 400) expect((list?.y ?? Infinity) + (list?.height ?? 0)).toBeLessThanOrEqual(2 * height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test("the question that decides most is answered in place, one tap an answer", async ({ page }) => {
    await page.goto("/zh-Hans/check/result");
    const asked = page.locator(".asked");
    const before = await asked.getByRole("heading").innerText();
    await asked.getByRole("button").first().click();
    await expect(page).toHaveURL(/\/zh-Hans\/check\/result$/);
    await expect(asked.getByRole("heading")).not.toHaveText(before);
    await page.goto("/zh-Hans/check/answers");
    await expect(page.locator("main")).toContainText("全部迁走");
  });

  test("whoever has said 不清楚 is told what each answer gives, and where to look", async ({
    page,
    context,
    baseURL,
  }) => {
    await comeWith(context, baseURL, monthsAsked);
    await page.goto("/zh-Hans/check/result");
    const asked = page.locator(".asked");
    await asked.getByRole("button", { name: "不清楚" }).click();
    await expect(asked).toContainText("您答过“不清楚”");
    for (const where of [asked, page.locator(".asks").first()]) {
      await expect(where).toContainText("满36个月：市区写着可以");
      await expect(where).toContainText("去哪里查：社保App");
      await page.goto("/zh-Hans/check/result/xining");
    }
  });

  test("a wrong number is told on the page of its own question", async ({ page, context, baseURL }) => {
    await comeWith(context, baseURL, monthsAsked);
    await page.goto("/zh-Hans/check/result");
    const months = page.locator(".asked input[type=text]").last();
    await months.fill("abc");
    await page.getByRole("button", { name: "答好了" }).click();
    await expect(page).toHaveURL(/\/check\/pension-xining\?return=result$/);
    await page.goto("/zh-Hans/check/result");
    await months.fill("36");
    await page.getByRole("button", { name: "答好了" }).click();
    await expect(page.locator(".verdict")).toContainText("全家在西宁的市区符合文件条件");
  });

  test("a place opens with its clauses as links, and says what to do where the window says otherwise", async ({
    page,
  }) => {
    await page.goto("/zh-Hans/check/result");
    await page.locator(".places a").nth(2).click();
    await expect(page).toHaveURL(/\/check\/result\/xining$/);
    expect(await page.locator('meta[name="robots"]').getAttribute("content")).toContain("noindex");
    await page.getByText("窗口说的不一样？").click();
    await expect(page.locator("main")).toContainText("按的是哪一份文件，哪一条？");
    const clause = page.locator(".rows cite a").first();
    const href = (await clause.getAttribute("href")) ?? "";
    await clause.click();
    await expect(page.locator(`[id="${new URL(href, page.url()).hash.slice(1)}"]`)).toBeVisible();
  });

  test("a newer rule stands beside the verdict", async ({ page }) => {
    await page.goto("/zh-Hans/check/result");
    await expect(page.locator(".places li", { hasText: "威海" }).first()).toContainText("2018年新的");
    await expect(page.locator(".places li", { hasText: "浙江" }).first()).toContainText("2023年新的");
  });
});
