import { expect, test } from "@playwright/test";
import { usualFamily } from "../households";
import { comeWith, comeWithOldLayout, whyNoSession } from "../session";

/** A site that is updated reads what browsers have kept, or says why not. */

test.skip(whyNoSession !== undefined, whyNoSession);
test.use({ javaScriptEnabled: false });

for (const [locale, said, gone] of [
  ["zh-Hans", "本站更新过，以前的答案读不出来了", "户口在哪里"],
  ["zh-Hant", "本站更新過，以前的答案讀不出來了", "戶口在哪裡"],
] as const) {
  test(`${locale}: answers of an older layout start afresh and hear why`, async ({ page, context, baseURL }) => {
    await comeWithOldLayout(context, baseURL, usualFamily);
    for (const address of ["", "/hukou", "/answers", "/result", "/handover"]) {
      await page.goto(`/${locale}/check${address}`);
      await expect(page).toHaveURL(/\/check\/places/);
      await expect(page.locator(".inset").first()).toContainText(said);
    }
  });

  test(`${locale}: what no longer makes sense is taken out by name, the rest is read`, async ({
    page,
    context,
    baseURL,
  }) => {
    // People without a hukou have none anywhere: an earlier version took both.
    const [first, ...others] = usualFamily.household.people;
    const people = [{ ...first!, hukou: { kind: "none" as const, division: "210300" } }, ...others];
    await comeWith(context, baseURL, { ...usualFamily, household: { ...usualFamily.household, people } });
    await page.goto(`/${locale}/check/hukou`);
    await expect(page.locator(".inset li")).toHaveText([new RegExp(gone)]);
    await expect(page.locator('input[name="hukou_kind-P1"][value="none"]')).toBeChecked();
    await expect(page.locator('select[name="hukou_division-P2"]')).toHaveValue("210300");
    await page.goto(`/${locale}/check/result`);
    await expect(page.locator(".grid-outcomes tbody tr")).toHaveCount(people.length);
  });
}
