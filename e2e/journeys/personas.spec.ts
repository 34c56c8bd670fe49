import { expect, test } from "@playwright/test";
import { journeys } from "./personas";
import { type Journey } from "./says";
import { Visitor } from "./visitor";

/** Half of the personas come without scripts, and each comes once with and once without, once on a desktop and once on a phone. */
const names = Object.keys(journeys) as (keyof typeof journeys)[];

/** Of six people on a phone of 360: eight screens, the longest list of answers. */
const mostPixels = 5_000;

for (const [index, name] of names.entries()) {
  for (const [other, locale] of ["zh-Hans", "zh-Hant"].entries()) {
    const javaScriptEnabled = (index + other) % 2 === 0;
    const tag = other === 0 ? "@desktop" : "@phone";
    test.describe(`${name}, ${locale}, ${javaScriptEnabled ? "with" : "without"} scripts`, { tag }, () => {
      test.use({ javaScriptEnabled });

      test("answers and gets an answer for everybody", async ({ page }) => {
        const { persona, outcomes, mostSteps, tells }: Journey = journeys[name];
        const visitor = new Visitor(page, locale, persona);
        await visitor.walk();
        expect(visitor.steps.length).toBeLessThanOrEqual(mostSteps);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(height, "all answers can be looked through").toBeLessThanOrEqual(mostPixels);
        expect(await visitor.outcomes()).toMatchObject(outcomes);
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        if (!tells?.[locale]) return;
        await page.goto(`/${locale}/check/result/${persona.places[0]}`);
        await expect(page.locator("main")).toContainText(tells[locale]);
      });
    });
  }
}
