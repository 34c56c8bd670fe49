import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import type { JurisdictionId } from "../policies/jurisdictions";
import { goldenCases } from "../policies/testing/golden-cases";
import { withPlaces } from "../lib/wizard/places";
import { noAnswers } from "../lib/wizard/start";
import { comeWith, whyNoSession } from "./session";

test.skip(whyNoSession !== undefined, whyNoSession);

interface Visit {
  page: Page;
  context: BrowserContext;
  baseURL: string | undefined;
}

/** The outcome page of a golden household, as the printer gets it. */
async function print({ page, context, baseURL }: Visit, golden: string, script: string): Promise<string> {
  const household = goldenCases.find(([, { id }]) => id === golden)?.[1].household;
  if (!household) throw new Error(golden);
  const answers = withPlaces({ ...noAnswers, household }, Object.keys(household.destinations ?? {}) as JurisdictionId[]);
  await comeWith(context, baseURL, { ...answers, trail: ["places", "family"] });
  await page.goto(`/${script}/check/result`);
  await page.emulateMedia({ media: "print" });
  return (await page.pdf({ format: "A4" })).toString("latin1");
}

const pagesOf = (pdf: string): number => pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** The tallest sheets that golden households get: several routes, two readings, many papers. */
for (const golden of ["dandong-soldiers-of-every-kind", "XN-rural-graduate-with-a-child-and-a-lease", "weihai-land-whole-or-part-unknown", "bijie-land-by-origin-everything"]) {
  for (const script of ["zh-Hans", "zh-Hant"]) {
    test(`${script}: the sheet is one page, with route, locator, papers, whom to ask: ${golden}`, async ({ page, context, baseURL }) => {
      expect(pagesOf(await print({ page, context, baseURL }, golden, script))).toBe(await page.locator(".sheet").count());
      await expect(page.locator(".sheet .rows").first().getByRole("listitem").first().locator("cite")).toContainText(/[一二三四]、/);
      await expect(page.locator(".sheet .papers").getByRole("checkbox").first()).toBeVisible();
      await expect(page.locator(".sheet")).toContainText(script === "zh-Hans" ? "不是受理凭证" : "不是受理憑證");
      await expect(page.locator(".sheet")).toContainText("12345");
    });
  }
}

for (const [golden, newer] of [["weihai-land-whole-household", "2018年6月1日"], ["zhejiang-county", "2023年7月22日"]] as const) {
  test(`what came after the document stands on the sheet: ${golden}`, async ({ page, context, baseURL }) => {
    await print({ page, context, baseURL }, golden, "zh-Hans");
    await expect(page.locator(".sheet .source").getByText(newer)).toBeVisible();
  });
}
