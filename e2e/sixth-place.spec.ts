import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { copyWithSixthPlace } from "../scripts/sixth-place/copy.mjs";

/** A place is data: a copy of the project with one more line of registration answers for a sixth place everywhere. */

const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, ".data", "sixth-place");
const env = { ...process.env, NODE_ENV: "production" as const, NEXT_DIST_DIR: ".next" };
let server: ChildProcess | undefined;
let base: string;

const freePort = (): Promise<number> => new Promise((resolve) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const address = probe.address();
    probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
  });
});

async function up(): Promise<boolean> {
  return fetch(`${base}/api/ready`).then(({ ok }) => ok, () => false);
}

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  copyWithSixthPlace(root, folder);
  const build = spawnSync(process.execPath, [path.join(root, "node_modules/next/dist/bin/next"), "build"], { cwd: folder, env, encoding: "utf8" });
  expect(build.status, build.stdout + build.stderr).toBe(0);
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ["scripts/serve.mjs"], { cwd: folder, env: { ...env, PORT: String(port), HOST: "127.0.0.1" } });
  await expect.poll(up, { timeout: 30_000 }).toBe(true);
});

test.afterAll(() => {
  server?.kill("SIGTERM");
});

test("the interface assesses it", async ({ request }) => {
  const tie = { work: "employed", labourContract: true, monthsWorked: 12 };
  const household = {
    people: [{ id: "P1", relation: "applicant", ageYears: 30, ties: { "example-city": tie } }],
    destinations: { "example-city": { placeType: "cityDistrict", dwelling: "rentedLawful" } },
  };
  const answer = await (await request.post(`${base}/api/v1/assessments`, { data: { household } })).json() as {
    jurisdictions: { id: string; people: { outcome: string; routes: { id: string }[] }[] }[];
  };
  expect(answer.jurisdictions).toHaveLength(6);
  expect(answer.jurisdictions.find(({ id }) => id === "example-city")?.people[0]).toMatchObject({ outcome: "accepted", routes: [{ id: "example-city.worker" }] });
});

test("the policy browser shows it", async ({ page }) => {
  await page.goto(`${base}/zh-Hans/places`);
  await page.getByRole("link", { name: "示例市户口迁移试行办法" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("示例市户口迁移试行办法");
  await expect(page.locator("main")).toContainText("二、(一)");
});

test("the wizard asks for it and the outcome page answers", async ({ browser }) => {
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
    await answerAll(page);
    await next();
  }
  await page.goto(`${base}/zh-Hans/check/result`);
  await expect(page.locator("main")).toContainText("示例");
  await expect(page.locator("main")).toContainText("符合本文件条件");
});

const wanted = /上班|有劳动合同|^有$|^是$|租房|^您$|示例市|都没有|没有参过军|不在读/;

/** Answers a question page in favour of the worker of 二、(一): works there on a contract, in a rented home. */
async function answerAll(page: Page): Promise<void> {
  for (const group of await page.locator("main form fieldset").all()) {
    const choices = group.locator("label").filter({ has: page.locator("input[type=radio], input[type=checkbox]"), hasNotText: "不清楚" });
    if (await group.locator("input:checked").count()) continue;
    const liked = choices.filter({ hasText: wanted });
    const choice = (await liked.count()) ? liked.first() : choices.first();
    if (await choice.count()) await choice.click();
  }
  for (const field of await page.locator("main form input[inputmode=numeric]").all()) if (!(await field.inputValue())) await field.fill("2");
  for (const select of await page.locator("main form select").all()) await select.selectOption({ index: 2 });
}
