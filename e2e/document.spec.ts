import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { serveFrom, type Served } from "./served";

/** An operator who has texts: here one that somebody made up, in the outline of Bijie's. */
const madeUp = [
  "某镇的规矩。",
  "一、镇上的事。谁都可以来,想来就来。",
  "二、数目。",
  "三、办法。",
  "(一)来的人。",
  "1.找活。先问熟人。",
  "2.读书。书要带来。",
  "(二)住的人。",
  "(三)上学的人。",
  ..."123".split("").map((item) => `${item}.带好书。`),
  "4.过河。带好伞,天会变。带好鞋,路会滑。船等齐了人,再开。",
].join("\n");

const root = path.resolve(import.meta.dirname, "..");
const isBuilt = existsSync(path.join(root, process.env.NEXT_DIST_DIR ?? ".next", "BUILD_ID"));
const running: { folder?: string; served?: Served } = {};

test.skip(!isBuilt, "needs a build of its own here");
test.use({ javaScriptEnabled: false });

test.beforeAll(async () => {
  running.folder = mkdtempSync(path.join(tmpdir(), "documents-"));
  writeFileSync(path.join(running.folder, "bijie.txt"), madeUp);
  running.served = await serveFrom(root, { ...process.env, DOCUMENTS_DIR: running.folder });
});

test.afterAll(() => {
  running.served?.stop();
  if (running.folder) rmSync(running.folder, { recursive: true });
});

const at = (address: string) => `${running.served?.origin ?? ""}${address}`;

for (const locale of ["zh-Hans", "zh-Hant"]) {
  test(`${locale}: a rule's locator leads to its sentence, and the sentence to its rule`, async ({ page }) => {
    await page.goto(at(`/${locale}/places/bijie`));
    expect(new URL(page.url()).pathname).toBe(`/${locale}/places/bijie`);
    const text = page.locator(".pane-text");
    await expect(text).toContainText("谁都可以来，想来就来。");
    await page.locator("#town").getByRole("link", { name: "一", exact: true }).first().click();
    await expect(page).toHaveURL(/#item-townsOpened$/);
    await expect(page.locator(":target")).toContainText("想来就来");
    await expect(page.locator(":target")).toBeInViewport();
    await page.locator(":target .uses a").first().click();
    await expect(page).toHaveURL(/#town$/);
    await expect(page.locator(":target")).toBeInViewport();
    // What this text does not have is in the register.
    const elsewhere = page.locator('.pane-rules a[href*="/clauses#"]').first();
    await elsewhere.click();
    await expect(page.locator(":target")).toBeInViewport();
    await expect(page).toHaveURL(/\/bijie\/clauses#/);
  });

  test(`${locale}: side by side on a wide screen, one after the other on a narrow one`, async ({ page }) => {
    for (const { width, apart } of [
      { width: 1366, apart: true },
      { width: 1200, apart: true },
      { width: 1199, apart: false },
      { width: 320, apart: false },
    ]) {
      await page.setViewportSize({ width, height: 768 });
      await page.goto(at(`/${locale}/places/bijie`));
      const [text, rules] = [
        await page.locator(".pane-text").boundingBox(),
        await page.locator(".pane-rules").boundingBox(),
      ];
      expect(text!.x + text!.width <= rules!.x, `${width}`).toBe(apart);
      expect(rules!.y + rules!.height <= text!.y, `${width}`).toBe(!apart);
      expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test.describe("at the counter", () => {
  test.use({ javaScriptEnabled: true, viewport: { width: 1366, height: 768 } });

  test("a locator that has the focus, or the pointer on it, shows the document's own words", async ({
    page,
    context,
  }) => {
    await context.addCookies([{ name: "here", value: "bijie", url: at("/") }]);
    await page.goto(at("/zh-Hans/counter"));
    await expect(page.locator('[id="relation-new"]')).toBeFocused();
    await page.locator('[id="ageYears-P1"]').fill("36");
    const tick = page.locator(".people .sourced input").first();
    await expect(page.locator(".desk-live")).toHaveAttribute("aria-busy", "false");
    await tick.focus();
    const words = page.locator(".source");
    await expect(words).toContainText("谁都可以来，想来就来。");
    await page.keyboard.press("Escape");
    await expect(words).toHaveCount(0);
    await page.locator(".people .sourced").first().hover();
    await expect(words).toBeInViewport();
    await page.locator(".say").hover();
    await expect(words).toHaveCount(0);
    // Of a provision with several rules, the sentence of this one.
    await page.locator(".people .sourced", { hasText: "三、(三)4" }).first().hover();
    await expect(words.locator("mark", { hasText: "船等齐了人，再开。" })).toBeInViewport();
    await expect(words.locator("mark", { hasText: "带好伞" })).toHaveCount(0);
    await expect(words).toContainText("带好伞，天会变。");
    await expect(page.locator(".desk-live")).toContainText("一");
  });
});

test("a place without a text lacks nothing but the text, and anchors are those of one page", async ({ page }) => {
  for (const place of ["xining", "bijie"]) {
    await page.goto(at(`/zh-Hans/places/${place}`));
    await expect(page.locator(".pane-rules")).toBeVisible();
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const broken = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")!.slice(1)));
    expect(broken.filter((id) => !ids.includes(id))).toEqual([]);
    expect(await page.content()).not.toContain("<script");
  }
});

test("the text comes and goes with its file", async ({ page }) => {
  const file = path.join(running.folder!, "weihai.txt");
  await page.goto(at("/zh-Hans/places/weihai"));
  await expect(page.locator(".provision")).toHaveCount(0);
  writeFileSync(file, "一、甲。船要漆。");
  await page.reload();
  await expect(page.locator(".provision")).toHaveText([/船要漆/]);
  rmSync(file);
  await page.reload();
  await expect(page.locator(".provision")).toHaveCount(0);
});

test("a word of the text leads to the rule that rests on it", async ({ page }) => {
  await page.goto(at("/zh-Hans/places/bijie"));
  await page.getByRole("searchbox").fill("想来就来");
  await page.getByRole("searchbox").press("Enter");
  await expect(page).toHaveURL(/\/places\/bijie\/search\?q=/);
  await expect(page.locator("main .rules > li").first()).toContainText("想来就来");
  await page.locator("main .rules > li").first().getByRole("link", { name: "一", exact: true }).click();
  await expect(page).toHaveURL(/\/zh-Hans\/places\/bijie#item-townsOpened$/);
});
