import { expect, test, type Page } from "@playwright/test";
import { journeys } from "./personas";
import { Visitor } from "./visitor";

const checked = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);
const question = (page: Page) => page.locator("form.question");

/** As far as the first question after the family. */
async function startWithFamily(page: Page, locale: string): Promise<Visitor> {
  const visitor = new Visitor(page, locale, journeys.noodleShop.persona);
  await page.goto(`/${locale}/check`);
  while (/^(places|family)$/.test(visitor.at())) await visitor.answer();
  return visitor;
}

for (const { locale, javaScriptEnabled } of [
  { locale: "zh-Hans", javaScriptEnabled: true },
  { locale: "zh-Hant", javaScriptEnabled: false },
]) {
  test.describe(`${locale}, ${javaScriptEnabled ? "with" : "without"} scripts`, () => {
    test.use({ javaScriptEnabled });

    test("goes back and forth, in the other script too, and loses nothing", async ({ page }) => {
      const visitor = await startWithFamily(page, locale);
      const question = visitor.at();
      await page.locator(".back").click();
      await expect(page).toHaveURL(/\/check\/family$/);
      await page.locator(".back").click();
      await expect(checked(page, "places", "xining")).toBeChecked();
      await page.goBack();
      await page.locator("a[hreflang]").click();
      await expect(page).toHaveURL(new RegExp(`/${locale === "zh-Hans" ? "zh-Hant" : "zh-Hans"}/check/family$`));
      await expect(page.locator(".members > li")).toHaveCount(3);
      await page.locator("a[hreflang]").click();
      await visitor.send('button[value="done"]');
      await expect(page).toHaveURL(new RegExp(`/check/${question}$`));
    });

    test("takes a place out and in again, and hears which answers go with it", async ({ page }) => {
      const visitor = await startWithFamily(page, locale);
      await page.goto(`/${locale}/check/dwelling-xining`);
      await visitor.answer();
      await page.goto(`/${locale}/check/places?return=answers`);
      await checked(page, "places", "xining").uncheck();
      await checked(page, "places", "zhejiang").check();
      await visitor.send("button");
      await expect(page).toHaveURL(/\/check\/answers$/);
      await page.goto(`/${locale}/check/places`);
      await expect(page.locator(".inset li").first()).toBeVisible();
      await expect(checked(page, "places", "zhejiang")).toBeChecked();
      await expect(checked(page, "places", "xining")).not.toBeChecked();
    });

    test("an impossible answer is refused at its field, an unlikely one asked again once", async ({ page }) => {
      const visitor = await startWithFamily(page, locale);
      await page.goto(`/${locale}/check/member/P2`);
      await page.locator("#ageYears-P2").fill("12");
      await visitor.send("button");
      const summary = page.locator(".error-summary");
      await expect(summary).toBeFocused();
      await expect(page).toHaveTitle(/^(错误：|錯誤：)/);
      await summary.getByRole("link").click();
      await expect(page.locator("#ageYears-P2")).toBeFocused();
      await expect(page.locator("#ageYears-P2")).toHaveValue("12");
      await page.locator("#ageYears-P2").fill("34");
      await visitor.send("button");
      await expect(page).toHaveURL(/\/check\/family$/);
      await page.goto(`/${locale}/check/member/P3`);
      await page.locator("#ageYears-P3").fill("30");
      await visitor.send("button");
      await expect(summary).toContainText("6");
      await visitor.send("button");
      await expect(page).toHaveURL(/\/check\/family$/);
      await page.goto(`/${locale}/check/member/P3`);
      await visitor.send("button");
      await expect(page).toHaveURL(/\/check\/family$/);
    });

    test("says at each field what is missing and keeps what was said", async ({ page }) => {
      const visitor = await startWithFamily(page, locale);
      await page.goto(`/${locale}/check/dwelling-xining`);
      const dwelling = page.locator('select[name="homes_dwelling-xining-cityDistrict"]');
      await expect(dwelling, "nobody has said yet that there is no home").toHaveValue("");
      await dwelling.selectOption("rentedLawful");
      await visitor.send(".button-primary");
      const faults = page.locator(".error-summary a");
      await expect(faults).toHaveCount(2);
      await expect(faults.first()).toHaveAttribute("href", "#homes_dwellingHolders-xining-cityDistrict");
      await expect(faults.last()).toHaveAttribute("href", "#homes_dwelling-xining-townOrSmallCity");
      await expect(dwelling).toHaveValue("rentedLawful");
      await page.locator("form.question .actions button").first().focus();
      await visitor.send(".button-primary");
      await expect(page.locator(".error-summary"), "the same fault again leads to it again").toBeFocused();
      await checked(page, "homes_dwellingHolders-xining-cityDistrict", "P1").check();
      await visitor.send('button[value="rest"]');
      await expect(page).not.toHaveURL(/dwelling-xining/);
    });

    test("a family of six is put in, changed and taken apart on one list", async ({ page }) => {
      const visitor = new Visitor(page, locale, journeys.sixInATown.persona);
      await page.goto(`/${locale}/check`);
      while (!visitor.steps.includes("family")) await visitor.answer();
      await page.goto(`/${locale}/check/family`);
      const members = page.locator(".members > li");
      await expect(members).toHaveCount(6);
      const remove = (index: number) => members.nth(index).locator('a[href*="remove="]');
      await expect(remove(0)).toHaveCount(0);
      await remove(3).click();
      await question(page).locator('button[value="remove"]').click();
      await expect(members).toHaveCount(5);
      await page.goto(`/${locale}/check/member/P4`);
      await checked(page, "relation-P4", "sibling").check();
      await page.locator("#ageYears-P4").fill("３１");
      await question(page).locator('button[value="done"]').click();
      await expect(page).not.toHaveURL(/\/member\//);
      await page.goto(`/${locale}/check/family`);
      await expect(members).toHaveCount(6);
      await expect(members.nth(3)).toContainText("31");
    });
  });
}

test("an early answer is offered as soon as it is certain for everybody, at length only once", async ({ page }) => {
  const visitor = new Visitor(page, "zh-Hans", {
    places: ["bijie", "dandong"],
    people: [{ age: 40 }],
    says: { hukou_kind: "rural", hukou_division: "410000" },
  });
  await page.goto("/zh-Hans/check");
  const offer = page.getByText("毕节已经有结果了，可以先看。");
  while (!visitor.steps.includes("hukou")) {
    await expect(offer).toHaveCount(0);
    await visitor.answer();
  }
  await offer.waitFor();
  await visitor.answer();
  await page.getByText("毕节已经有结果了。").waitFor();
  await expect(offer).toHaveCount(0);
  await page.getByRole("link", { name: "先看结果" }).click();
  await expect(page).toHaveURL(/\/check\/result$/);
});

test("answers by keyboard alone", async ({ page }) => {
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.goto("/zh-Hant/check/places");
  await checked(page, "places", "zhejiang").focus();
  await press("Space", "Enter");
  await expect(page).toHaveURL(/\/check\/family$/);
  await page.locator("#ageYears-P1").focus();
  await page.keyboard.type("30");
  await page.locator('button[value="done"]').focus();
  await press("Enter");
  await expect(page).toHaveURL(/\/check\/hukou$/);
  await checked(page, "hukou_kind-P1", "rural").focus();
  await press("Space", "ArrowDown");
  await expect(checked(page, "hukou_kind-P1", "urban")).toBeChecked();
  await press("ArrowUp");
  await expect(checked(page, "hukou_kind-P1", "rural")).toBeChecked();
  await page.locator("#hukou_division-P1").focus();
  await press("Home", "ArrowDown", "ArrowDown");
  await checked(page, "hukou_kind-P1", "rural").focus();
  await press("Enter");
  await expect(page).not.toHaveURL(/\/check\/hukou$/);
});
