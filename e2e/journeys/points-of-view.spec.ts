import { expect, test } from "@playwright/test";
import { fathersOrder, pointsOfView } from "./points-of-view";
import { Visitor } from "./visitor";

/** Who answers does not matter: father and son fill in the same family, each from where he stands. */
for (const { locale, javaScriptEnabled } of [
  { locale: "zh-Hans", javaScriptEnabled: false },
  { locale: "zh-Hant", javaScriptEnabled: true },
]) {
  test.describe(`${locale}, ${javaScriptEnabled ? "with" : "without"} scripts`, () => {
    test.use({ javaScriptEnabled });

    test("father and son see the same answers", async ({ browser, baseURL, contextOptions }) => {
      test.setTimeout(60_000);
      const [son, father] = await Promise.all(
        [pointsOfView.son, pointsOfView.father].map(async (persona) => {
          const page = await (await browser.newContext({ ...contextOptions, baseURL, javaScriptEnabled })).newPage();
          const visitor = new Visitor(page, locale, persona);
          await visitor.walk();
          const { xining = [] } = await visitor.outcomes();
          await page.context().close();
          return xining;
        }),
      );
      expect(son).toEqual(["accepted", "accepted", "accepted", "notCovered", "notCovered"]);
      expect(father).toEqual(fathersOrder.map((at) => son?.[at]));
    });
  });
}
