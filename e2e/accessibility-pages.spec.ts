import { expect, test } from "@playwright/test";
import { jurisdictionIds } from "../policies/jurisdictions";
import { expectAccessible, faultsOf, isEverything, looks, nameOf, openIn, type Look } from "./accessibility";
import { families, longFamily, usualFamily } from "./households";
import { noodleShop } from "./noodle-shop";
import { whyNoSession } from "./session";

const [unknown = usualFamily, rural = usualFamily] = families;

const pages = [
  ...[
    "",
    "/about",
    "/accessibility",
    "/api",
    "/glossary",
    "/privacy",
    "/open",
    "/design",
    "/places",
    "/trouble/outdated",
    "/counter",
  ].map((path) => ({ path, answers: usualFamily })),
  ...jurisdictionIds.map((id) => ({ path: `/places/${id}`, answers: usualFamily })),
  ...["xining", "weihai"].flatMap((id) =>
    ["routes", "rights", "readings", "clauses"].map((part) => ({
      path: `/places/${id}/${part}`,
      answers: usualFamily,
    })),
  ),
  ...[usualFamily, unknown, rural, longFamily].flatMap((answers) =>
    ["/check/answers", "/check/result", "/check/handover"].map((path) => ({ path, answers })),
  ),
  ...["/check/result/xining", "/check/result/sheet"].map((path) => ({ path, answers: noodleShop })),
];

/** A page is shown in both sizes and both colours, pages take turns with the scripts; ACCESSIBILITY=all shows each in every look. */
const isShown = (index: number, { locale }: Look): boolean =>
  isEverything || locale === (index % 2 === 0 ? "zh-Hans" : "zh-Hant");

for (const look of looks) {
  test(`pages in ${nameOf(look)}`, async ({ browser, baseURL }) => {
    test.skip(whyNoSession !== undefined, whyNoSession);
    test.setTimeout(120_000);
    const { page, visit, close } = await openIn(browser, baseURL, look);
    for (const { path, answers } of pages.filter((_, index) => isShown(index, look))) {
      await visit(path, answers);
      // What is folded away is read too.
      await page.locator("details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
      await expectAccessible(page, path || "/");
    }
    await close();
  });
}

test("axe sees contrast, names and targets that are wrong", async ({ page }) => {
  await page.goto("/zh-Hans");
  expect(await faultsOf(page)).toEqual([]);
  await page
    .locator("main p")
    .first()
    .evaluate((element: HTMLElement) => element.style.setProperty("color", "#bbb"));
  await page
    .locator("main")
    .evaluate((element) => element.append(document.createElement("button"), document.createElement("input")));
  expect((await faultsOf(page)).map((fault) => fault.split(" ")[0])).toEqual(
    expect.arrayContaining(["color-contrast", "button-name", "label", "target-size"]),
  );
});
