import { expect, test, type Page } from "@playwright/test";
import type { Household } from "../policies/facts/schema";
import type { JurisdictionId } from "../policies/jurisdictions";
import type { Answers } from "../lib/session/answers";
import { withPlaces } from "../lib/wizard/places";
import { noAnswers } from "../lib/wizard/start";
import { tallest, usualFamily } from "./households";
import { noodleShop } from "./noodle-shop";
import { comeWith, whyNoSession } from "./session";

test.skip(whyNoSession !== undefined, whyNoSession);

const answersOf = (household: Household): Answers => ({
  ...withPlaces({ ...noAnswers, household }, Object.keys(household.destinations ?? {}) as JurisdictionId[]),
  trail: ["places", "family"],
});

/** How many pages the printer gets. */
async function printed(page: Page): Promise<number> {
  await page.emulateMedia({ media: "print" });
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const [name, answers] of [
  ...Object.entries(tallest).map(([who, household]) => [who, answersOf(household)] as const),
  ["five people, five places", noodleShop] as const,
]) {
  for (const script of ["zh-Hans", "zh-Hant"]) {
    test(`${script}: one page of paper a family, in 12 pt: ${name} @desktop`, async ({ page, context, baseURL }) => {
      await comeWith(context, baseURL, answers);
      await page.goto(`/${script}/check/result/sheet`);
      const sheet = page.locator(".sheet");
      await expect(sheet).toContainText(script === "zh-Hans" ? "不是受理凭证" : "不是受理憑證");
      await expect(sheet.locator(".say")).toContainText("12345");
      expect(await page.locator(".sheet a").count(), "nothing of it is in a link").toBe(0);
      expect(await printed(page)).toBe(1);
      const size = await sheet
        .locator("li")
        .first()
        .evaluate((line) => parseFloat(getComputedStyle(line).fontSize));
      expect(size).toBeGreaterThanOrEqual(16);
    });
  }
}

test("on a phone it is about one screen, to be photographed; what is open shares a line", async ({
  page,
  context,
  baseURL,
}) => {
  await comeWith(context, baseURL, noodleShop);
  await page.goto("/zh-Hans/check/result/sheet");
  const sheet = page.locator(".sheet");
  await expect(sheet.getByRole("heading", { level: 2 })).toHaveText([/^毕节/, /^浙江/, /^西宁/]);
  await expect(sheet).toContainText("最早2026年12月");
  await expect(sheet).toContainText("答案还不够：威海、丹东。");
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const box = await sheet.boundingBox();
  if (width < 400) expect(box?.height ?? Infinity).toBeLessThanOrEqual(height);
});

test("that land is protected is never said without what is not written", async ({ page, context, baseURL }) => {
  await comeWith(context, baseURL, noodleShop);
  for (const path of ["/check/result", "/check/result/sheet"]) {
    await page.goto(`/zh-Hans${path}`);
    const main = (await page.locator("main").innerText()).replace(/\s/g, "");
    const protectedAt = main.match(/地受保护/g)?.length ?? 0;
    expect(protectedAt).toBeGreaterThan(0);
    expect(main.match(/地受保护，能否保留没有写到/g)?.length).toBe(protectedAt);
  }
});

for (const [places, newer] of [
  [["weihai"], "2018年"],
  [["zhejiang"], "2023年"],
] as const) {
  test(`what came after the document stands on the sheet: ${places}`, async ({ page, context, baseURL }) => {
    await comeWith(context, baseURL, withPlaces(usualFamily, places));
    await page.goto("/zh-Hans/check/result/sheet");
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".sheet").getByText(newer).first()).toBeVisible();
  });
}

test.describe("at 320 px, without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("neither the site's name nor a document's number is torn", async ({ page, context, baseURL }) => {
    await comeWith(context, baseURL, usualFamily);
    for (const [path, kept] of [
      ["/check/result/sheet", "落户查一查"],
      ["/places/dandong/routes", "〔2015〕40号"],
    ] as const) {
      await page.goto(`/zh-Hans${path}`);
      const found = page.locator("main .nowrap, main .whole", { hasText: kept });
      const lines = await found.evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect().height / parseFloat(getComputedStyle(each).lineHeight)),
      );
      expect(lines.length).toBeGreaterThan(0);
      for (const height of lines) expect(height).toBeLessThan(1.5);
    }
  });
});
