import { expect, test, type Page } from "@playwright/test";
import { jurisdictionIds as places } from "../policies/jurisdictions";

test.use({ javaScriptEnabled: false });

const views = ["", "/routes", "/rights", "/readings", "/clauses"];

for (const { script, list, title, routes } of [
  { script: "zh-Hans", list: "每份文件，逐条看", title: "毕节市推进户籍制度改革实施方案", routes: "途径" },
  { script: "zh-Hant", list: "每份文件，逐條看", title: "畢節市推進戶籍制度改革實施方案", routes: "途徑" },
]) {
  test(`${script}: from the list to a clause and to what it is used for`, async ({ page }) => {
    await page.goto(`/${script}/places`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(list);
    await page.getByRole("link", { name: title }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await page.getByRole("link", { name: routes, exact: true }).click();
    await page.locator("#town").getByRole("link", { name: "一", exact: true }).first().click();
    await expect(page).toHaveURL(/\/bijie\/clauses#townsOpened$/);
    const clause = page.locator("#townsOpened");
    await expect(clause).toBeInViewport();
    await clause.getByRole("link").first().click();
    await expect(page).toHaveURL(/\/bijie\/routes#town$/);
    await expect(page.locator("#town")).toBeInViewport();
  });

  test(`${script}: the same document is there for programs, in the same script`, async ({ page, request }) => {
    await page.goto(`/${script}/places/bijie`);
    const said = await (
      await request.get((await page.getByRole("link", { name: "JSON" }).getAttribute("href")) ?? "")
    ).json();
    expect(said.id).toBe("bijie");
    await expect(page.locator("main")).toContainText(said.routes[0].summary);
  });

  test(`${script}: every locator is one click away from the overview`, async ({ page }) => {
    await page.goto(`/${script}/places/xining`);
    await page.locator(".index").getByRole("link", { name: "二、(五)3", exact: true }).click();
    await expect(page.locator("tr:target th")).toContainText("二、(五)3");
  });
}

/** Where the links of a page lead inside its document, and which anchors it has. */
async function linksOf(page: Page, place: string) {
  const path = new URL(page.url()).pathname;
  const anchors = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(
    anchors.filter((id, index) => anchors.indexOf(id) !== index),
    `anchors twice on ${path}`,
  ).toEqual([]);
  const hrefs = await page
    .locator(`main a[href*="#"]`)
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const targets = hrefs.map((href) => new URL(href)).map(({ pathname, hash }) => pathname + decodeURIComponent(hash));
  expect(targets.filter((target) => !target.startsWith(`/zh-Hans/places/${place}`))).toEqual([]);
  return { anchors: anchors.map((id) => `${path}#${id}`), targets };
}

for (const place of places) {
  test(`${place}: every link inside the document leads somewhere, every clause says what became of it @desktop`, async ({
    page,
  }) => {
    const anchors = new Set<string>();
    const targets = new Set<string>();
    for (const view of views) {
      await page.goto(`/zh-Hans/places/${place}${view}`);
      const links = await linksOf(page, place);
      links.anchors.forEach((anchor) => anchors.add(anchor));
      links.targets.forEach((target) => targets.add(target));
      expect(await page.content()).not.toContain("<script");
      expect(await page.content()).not.toMatch(/(policies|facts|places|wizard|result)\.[a-z]+\.[a-zA-Z.]+/);
    }
    expect([...targets].filter((target) => !anchors.has(target))).toEqual([]);
    const fates = await page.locator(".register tbody td:last-child").allTextContents();
    expect(fates.filter((fate) => fate.trim() === "")).toEqual([]);
    expect(targets.size).toBeGreaterThan(fates.length / 2);
  });
}

for (const place of places) {
  test(`${place}: its parts can be read on paper, without links: each line says what it asks, each citation its sentence @desktop`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: "print" });
    await page.goto(`/zh-Hans/places/${place}`);
    await expect(page.locator(".index")).toBeHidden();
    for (const part of ["routes", "rights"]) {
      await page.goto(`/zh-Hans/places/${place}/${part}`);
      const lines = await page.locator(".rules ul li:not(:has(ul))").allTextContents();
      expect(lines.filter((line) => /^(理解.：)?(有|没有|是|不是|还没有|已经享受)$/.test(line.trim()))).toEqual([]);
      const cited = await page
        .locator('main h3 > a, .rules > li > a[href*="/clauses#"]')
        .evaluateAll((links) =>
          links.map((link) => ({ said: link.textContent ?? "", at: new URL((link as HTMLAnchorElement).href).hash })),
        );
      await page.goto(`/zh-Hans/places/${place}/clauses`);
      const register = new Map(
        await page
          .locator(".register tbody tr")
          .evaluateAll((rows) =>
            rows.map(
              (row) =>
                [`#${row.id}`, (row.querySelector("th")?.textContent ?? "").replaceAll(" ", "")] as [string, string],
            ),
          ),
      );
      for (const { said, at } of cited) expect(said).toBe(register.get(at));
    }
  });
}

test("a place or a part that is not there is not found", async ({ page }) => {
  for (const path of ["elsewhere", "xining/elsewhere", "elsewhere/routes"])
    expect((await page.goto(`/zh-Hans/places/${path}`))?.status(), path).toBe(404);
});

for (const [script, none] of [
  ["zh-Hans", "没有找到"],
  ["zh-Hant", "沒有找到"],
] as const) {
  test(`${script}: a figure said over the counter leads to the rule`, async ({ page }) => {
    for (const query of ["3年", "３年", "三年"]) {
      await page.goto(`/${script}/places/xining`);
      await page.getByRole("searchbox").fill(query);
      await page.locator(".find button").click();
      await expect(page).toHaveURL(/\/places\/xining\/search\?q=/);
      await expect(page.getByRole("searchbox")).toHaveValue(query);
      const rules = page.locator("main .rules > li");
      expect(await rules.count()).toBeGreaterThan(0);
      await rules.first().locator("b > a").click();
      await expect(page).toHaveURL(/\/places\/xining(\/(routes|rights))?#/);
      await expect(page.locator(":target")).toBeInViewport();
    }
    await page.goto(`/${script}/places/xining/search?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%B8%AA%E8%AF%8D`);
    await expect(page.getByRole("status")).toContainText(none);
    await page.goto(`/${script}/places/xining/search?q=%20&q=x`);
    await expect(page.locator("main .rules > li")).toHaveCount(0);
  });
}

test("on a wide screen the rules stand beside the document's head and index", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto("/zh-Hans/places/xining");
  const [head, rules, index] = await Promise.all(
    [".pane-head", ".pane-rules", ".pane-text"].map((pane) => page.locator(pane).boundingBox()),
  );
  expect(head!.x + head!.width).toBeLessThanOrEqual(rules!.x);
  expect(index!.x).toBe(head!.x);
  expect(index!.y).toBeGreaterThanOrEqual(head!.y + head!.height);
});
