import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import type { Household } from "../policies/facts/schema";
import type { JurisdictionId } from "../policies/jurisdictions";
import { withPlaces } from "../lib/wizard/places";
import { noAnswers } from "../lib/wizard/start";
import { tallest, usualFamily } from "./households";
import { comeWith, whyNoSession } from "./session";

test.skip(whyNoSession !== undefined, whyNoSession);

interface Visit {
  page: Page;
  context: BrowserContext;
  baseURL: string | undefined;
}

/** The outcome page of a household, as the printer gets it. */
async function print({ page, context, baseURL }: Visit, household: Household, script: string): Promise<string> {
  const answers = withPlaces(
    { ...noAnswers, household },
    Object.keys(household.destinations ?? {}) as JurisdictionId[],
  );
  await comeWith(context, baseURL, { ...answers, trail: ["places", "family"] });
  await page.goto(`/${script}/check/result`);
  await page.emulateMedia({ media: "print" });
  return (await page.pdf({ format: "A4" })).toString("latin1");
}

const pagesOf = (pdf: string): number => pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const [name, household] of Object.entries(tallest)) {
  for (const script of ["zh-Hans", "zh-Hant"]) {
    test(`${script}: the sheet is one page, with route, locator, papers, whom to ask: ${name}`, async ({
      page,
      context,
      baseURL,
    }) => {
      expect(pagesOf(await print({ page, context, baseURL }, household, script))).toBe(
        await page.locator(".sheet").count(),
      );
      await expect(page.locator(".sheet .rows").first().getByRole("listitem").first().locator("cite")).toContainText(
        /[一二三四]、/,
      );
      await expect(page.locator(".sheet .papers").getByRole("checkbox").first()).toBeVisible();
      await expect(page.locator(".sheet")).toContainText(script === "zh-Hans" ? "不是受理凭证" : "不是受理憑證");
      await expect(page.locator(".sheet")).toContainText("12345");
    });
  }
}

for (const [places, newer] of [
  [["weihai"], "2018年6月1日"],
  [["zhejiang"], "2023年7月22日"],
] as const) {
  test(`what came after the document stands on the sheet: ${places}`, async ({ page, context, baseURL }) => {
    await print({ page, context, baseURL }, withPlaces(usualFamily, places).household, "zh-Hans");
    await expect(page.locator(".sheet .source").getByText(newer)).toBeVisible();
  });
}
