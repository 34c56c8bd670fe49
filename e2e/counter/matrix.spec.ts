import { cpus, loadavg } from "node:os";
import { expect, test } from "@playwright/test";
import { enterFive, enterRest, sitDown } from "./clerk";
import { readStopwatch, startStopwatch } from "./stopwatch";
import { expectSheetsAsTold } from "./told";

test.beforeEach(({ viewport }) => {
  test.skip((viewport?.width ?? 0) < 1000, "a counter has a desk");
});

test("a family of five with two places: entered, read and printed in sixty keystrokes, as the interface answers", async ({
  page,
  baseURL,
  request,
}, info) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  const clerk = await sitDown(page, baseURL);
  await startStopwatch(page);
  const began = Date.now();
  await enterFive(clerk);
  await enterRest(clerk);
  await clerk.press("Alt+P");
  await expect(page.locator("body[data-printed]")).toBeAttached();
  const seconds = (Date.now() - began) / 1000;
  const took = (await readStopwatch(page)).sort((a, b) => a - b);
  const median = took[Math.floor(took.length / 2)] ?? Infinity;
  // Reported and not held: what runs beside the tests takes its share of the cores. The goal is a fifth of a second.
  const busy = Math.max(1, (loadavg()[0] ?? 0) / cpus().length);
  const report = `${clerk.strokes} keystrokes in ${seconds} s; from the last key to the answer: median ${median} ms, most ${took.at(-1)} ms, load ${busy.toFixed(1)} for each core`;
  info.annotations.push({ type: "measured", description: report });
  process.stdout.write(`${report}\n`);
  expect(clerk.strokes).toBeLessThanOrEqual(60);
  expect(seconds).toBeLessThan(90);
  expect(await expectSheetsAsTold(page, request, true)).toBeGreaterThan(20);
  const city = clerk.live.locator("section").first().locator("table").first();
  await expect(city.locator("tr")).toHaveText([/申请人.*还差1个月养老保险/, /爱人.*申请人还差1个月/, /父母一方.*没写/]);
  await expect(page.locator(".cell.next > input")).toHaveId("pensionMonths_employee-P1-xining");
});

test("undo, clearing, an answer that is not known, and the cell that decides most", async ({ page, baseURL }) => {
  const clerk = await sitDown(page, baseURL);
  await clerk.type("12");
  await clerk.press("Enter");
  await clerk.type("36");
  await clerk.press("Enter", "?");
  const age = (id: string) => page.locator(`[id="ageYears-${id}"]`);
  await expect(age("P2")).toHaveValue("?");
  await page.keyboard.press("Control+z");
  await expect(age("P2")).toHaveValue("");
  await clerk.at("ageYears-P2");
  await page.keyboard.press("Control+z");
  await expect(age("P1")).toHaveValue("");
  await expect(page.locator(".member")).toHaveCount(2);
  await clerk.settled();
  await clerk.press("F2");
  await expect(page.locator(".cell.next > :focus")).toBeAttached();
});

test("traditional script, at twice the text and as narrow as a phone: nothing scrolls sideways", async ({
  page,
  baseURL,
}) => {
  await sitDown(page, baseURL, "dandong", "zh-Hant");
  await expect(page.locator(".desk-bar h1")).toHaveText("窗口");
  await page.setViewportSize({ width: 683, height: 384 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the same page with a button; what cannot be read is said", async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: "here", value: "xining", url: baseURL ?? "" }]);
    await page.goto("/zh-Hans/counter");
    await page.locator('[name="relation-new"]').selectOption("spouse");
    await page.locator('[name="ageYears-P1"]').fill("36");
    await page.locator('[name="hukou_kind-P1"]').selectOption("rural");
    await page.locator('[name="formerHukou_kind-P1"]').selectOption("rural");
    await page.getByRole("button", { name: "更新结果" }).click();
    // The place of neither is known: they are of one kind, and one was not the other for that.
    await expect(page.locator('[name="formerHukou_kind-P1"]')).toHaveValue("rural");
    await page.locator('[name="hukou_division-P1"]').fill("临夏");
    await page.getByRole("button", { name: "更新结果" }).click();
    await expect(page).toHaveURL(/\/zh-Hans\/counter$/);
    await expect(page.locator('[name="formerHukou_kind-P1"]')).toHaveValue("rural");
    await expect(page.locator('[name="formerHukou_division-P1"]')).toHaveValue("");
    await expect(page.locator('[name="relation-P2"]')).toHaveValue("spouse");
    await expect(page.locator('[name="hukou_division-P1"]')).toHaveValue("甘肃 临夏");
    await page.locator('[name="ageYears-P2"]').fill("abc");
    await page.keyboard.press("Enter");
    await expect(page.locator(".notice")).toContainText("年龄");
    await expect(page.locator('[name="ageYears-P1"]')).toHaveValue("36");
    await page.getByRole("button", { name: "下一位" }).click();
    await expect(page.locator('[name="relation-P2"]')).toHaveCount(0);
    await expect(page.locator('[name="ageYears-P1"]')).toHaveValue("");
  });
});
