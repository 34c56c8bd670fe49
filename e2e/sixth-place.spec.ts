import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test, type Browser, type Page } from "@playwright/test";
import { copyWithSixthPlace } from "../scripts/sixth-place/copy.mjs";
import { serveFrom, type Served } from "./served";

/** A place is data: a copy of the project with one more line of registration answers for a sixth place everywhere. */

const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, ".data", "sixth-place");
const env = { ...process.env, NODE_ENV: "production" as const, NEXT_DIST_DIR: ".next" };
const servers: Served[] = [];

async function serve(day?: string): Promise<string> {
  const server = await serveFrom(folder, env, day);
  servers.push(server);
  return server.origin;
}

let origin: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  copyWithSixthPlace(root, folder);
  const build = spawnSync(process.execPath, [path.join(root, "node_modules/next/dist/bin/next"), "build"], { cwd: folder, env, encoding: "utf8" });
  expect(build.status, build.stdout + build.stderr).toBe(0);
  origin = await serve();
});

test.afterAll(() => {
  for (const { stop } of servers) stop();
});

const worker = (monthsWorked: number) => ({
  people: [{
    id: "P1", relation: "applicant", ageYears: 30, qualification: { degree: "none" },
    ties: { "example-city": { work: "employed", labourContract: true, introducedTalent: false, monthsWorked } },
  }],
  destinations: { "example-city": { placeType: "cityDistrict", dwelling: "rentedLawful" } },
});

for (const { asOf, outcome, nextEditionFrom } of [
  { asOf: "2026-12-31", outcome: "notYet", nextEditionFrom: "2027-01-01" },
  { asOf: "2027-01-01", outcome: "accepted", nextEditionFrom: null },
]) {
  test(`the interface assesses it by the edition of ${asOf}`, async ({ request }) => {
    const answer = await (await request.post(`${origin}/api/v1/assessments`, { data: { household: worker(7), asOf } })).json() as {
      jurisdictions: { id: string; document: object; people: { outcome: string }[] }[];
    };
    expect(answer.jurisdictions).toHaveLength(6);
    expect(answer.jurisdictions.find(({ id }) => id === "example-city")).toMatchObject({ document: { nextEditionFrom }, people: [{ outcome }] });
  });
}

test("the policy browser shows it, and what takes over from when", async ({ page }) => {
  await page.goto(`${origin}/zh-Hans/places`);
  await page.getByRole("link", { name: "示例市户口迁移试行办法" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("示例市户口迁移试行办法");
  await expect(page.locator("main")).toContainText("二、(一)");
  await expect(page.locator("main")).toContainText("2027年1月1日起");
  await expect(page.locator("main")).toContainText("示府发〔2026〕9号");
});

test("the wizard asks for it and the outcome page answers", async ({ browser }) => {
  const page = await walked(browser, origin, { years: "2", months: "0" });
  await expect(page.locator("main")).toContainText("示例");
  await expect(page.locator("main")).toContainText("符合本文件条件");
});

test("a change of policy is announced before its day, and told after it to whoever comes back", async ({ browser }) => {
  const before = await walked(browser, await serve("2026-12-30"), { years: "0", months: "7" });
  await expect(before.locator("main")).toContainText("自2027年1月1日起，这里改按《示例市户口迁移办法》");
  await expect(before.locator("main")).toContainText(/原来是“[^”]*还差[^”]*”，新的一版是“符合[^”]*”/);
  const cookies = await before.context().cookies();

  const after = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const later = await serve("2027-01-02");
  await after.context().addCookies(cookies.map(({ name, value }) => ({ name, value, url: later })));
  await after.goto(`${later}/zh-Hans/check/result`);
  await expect(after.locator("main")).toContainText("文件换了新的一版");
  await expect(after.locator("main")).toContainText("新的一版看：在示例市工作满半年（6个月）");
  await expect(after.locator("main")).not.toContainText("自2027年1月1日起");
  await expect(after.locator("main")).toContainText("示府发〔2026〕9号");
});

interface Worked {
  years: string;
  months: string;
}

/** Somebody on their own without scripts, from the choice of places to the outcome page. */
async function walked(browser: Browser, base: string, worked: Worked): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const next = () => page.getByRole("button", { name: "下一步" }).last().click();
  await page.goto(`${base}/zh-Hans/check/places`);
  await page.getByRole("checkbox", { name: /示例/ }).check();
  await next();
  await page.getByRole("radio", { name: /市区/ }).check();
  await next();
  await page.getByRole("textbox", { name: /年纪|岁/ }).first().fill("30");
  await page.getByRole("button", { name: /就我一个人/ }).click();
  for (let step = 0; step < 12 && !page.url().endsWith("/check/answers"); step++) {
    await answerAll(page, worked);
    await next();
  }
  await page.goto(`${base}/zh-Hans/check/result`);
  return page;
}

const wanted = /上班|有劳动合同|^有$|^是$|租房|^您$|示例市|都没有|没有参过军|不在读/;

/** Answers a question page in favour of the worker of 二、(一): works there on a contract, in a rented home. */
async function answerAll(page: Page, { years, months }: Worked): Promise<void> {
  for (const group of await page.locator("main form fieldset").all()) {
    const choices = group.locator("label").filter({ has: page.locator("input[type=radio], input[type=checkbox]"), hasNotText: "不清楚" });
    if (await group.locator("input:checked").count()) continue;
    const liked = choices.filter({ hasText: wanted });
    const choice = (await liked.count()) ? liked.first() : choices.first();
    if (await choice.count()) await choice.click();
  }
  for (const field of await page.locator("main form input[inputmode=numeric]").all()) {
    if (!(await field.inputValue())) await field.fill((await field.getAttribute("name"))?.includes("ears") ? years : months);
  }
  for (const select of await page.locator("main form select").all()) await select.selectOption({ index: 2 });
}
