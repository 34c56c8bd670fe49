import { expect, test } from "@playwright/test";
import { enterFive, enterRest, sitDown } from "./clerk";

test.beforeEach(({ viewport }) => {
  test.skip((viewport?.width ?? 0) < 1000, "a counter has a desk");
});

for (const locale of ["zh-Hans", "zh-Hant"]) {
  test(`${locale}: a page of A4 for each place, with what was ticked`, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    const clerk = await sitDown(page, baseURL, "xining", locale);
    await enterFive(clerk);
    await enterRest(clerk);
    const paper = clerk.live.locator(".lines input").first();
    await paper.check();
    await page.emulateMedia({ media: "print" });
    const sheets = page.locator(".desk-sheet");
    await expect(sheets).toHaveCount(2);
    await expect(sheets.first()).toContainText(
      locale === "zh-Hans" ? "材料准备清单（非官方）" : "材料準備清單（非官方）",
    );
    await expect(sheets.first()).toContainText("☑");
    await expect(sheets.first()).toContainText("12345");
    await expect(page.locator(".desk-facts")).toBeHidden();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
    expect(pdf.toString("latin1")).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);
  });
}
