import { expect, test, type Page, type Route } from "@playwright/test";
import { whyNoSession } from "../session";
import { enterFive, sitDown } from "./clerk";
import { digitsOf, scan } from "./desk";

test.beforeEach(({ viewport }) => {
  test.skip((viewport?.width ?? 0) < 1000, "a counter has a desk");
});

const isEmpty = async (page: Page) => {
  await expect(page.locator(".member")).toHaveCount(0);
  await expect(page.locator('[id="ageYears-P1"]')).toHaveValue("");
};

test("下一位 asks once, wipes at once, and stays wiped though answers are on their way", async ({ page, baseURL }) => {
  const clerk = await sitDown(page, baseURL);
  for (let turn = 0; turn < 5; turn += 1) {
    const held: Route[] = [];
    await page.route("**/counter/update", (route) => void held.push(route));
    await clerk.type("12");
    await clerk.press("Enter");
    await clerk.type("36");
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await clerk.press("Alt+N");
    await expect(page.getByRole("alertdialog")).toBeVisible();
    await clerk.press("Enter");
    await isEmpty(page);
    await page.unroute("**/counter/update");
    await Promise.all(held.map((route) => route.continue().catch(() => undefined)));
    await clerk.at("relation-new");
    await page.waitForLoadState("networkidle");
    await isEmpty(page);
  }
  // Nor does the page take what it tells the other tabs for somebody else's.
  await expect(page.locator(".notice")).toHaveCount(0);
  await page.keyboard.press("Alt+N");
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
});

test("what is typed on the empty page before the next turn has come is the next one's", async ({ page, baseURL }) => {
  const clerk = await sitDown(page, baseURL);
  await clerk.type("12");
  await clerk.settled();
  const held: Route[] = [];
  await page.route("**/counter/next", (route) => void held.push(route));
  await clerk.press("Alt+N", "Enter");
  await clerk.at("relation-new");
  await isEmpty(page);
  await clerk.type("4");
  await clerk.press("Enter");
  await clerk.type("71");
  expect(held).toHaveLength(1);
  await Promise.all(held.map((route) => route.continue()));
  await clerk.settled();
  await expect(page.locator(".member")).toHaveCount(1);
  await expect(page.locator('[id="ageYears-P1"]')).toHaveValue("71");
  await expect(page.locator('[id="ageYears-P1"]')).toBeFocused();
  await expect(page.locator(".notice")).toHaveCount(0);
});

test("an answer that is lost after its turn has begun takes nothing with it: what is typed stays, a code is opened", async ({
  page,
  baseURL,
}) => {
  test.skip(whyNoSession !== undefined, whyNoSession);
  const clerk = await sitDown(page, baseURL);
  await clerk.type("12");
  await clerk.settled();
  // The server has answered, and the browser has kept the new turn.
  for (const path of ["**/counter/next", "**/counter/open"])
    await page.route(path, (route) => route.fetch().then(() => route.abort()), { times: 1 });
  await clerk.press("Alt+N", "Enter");
  await clerk.at("relation-new");
  await clerk.type("4");
  await clerk.press("Enter");
  await clerk.type("71");
  await expect(page.locator(".notice")).toContainText("网络不通");
  await expect(page.locator(".notice")).toHaveCount(0);
  await clerk.settled();
  await expect(page.locator(".member")).toHaveCount(1);
  await expect(page.locator('[id="ageYears-P1"]')).toHaveValue("71");
  await scan(page, digitsOf());
  await page.keyboard.press("Enter");
  await expect(page.locator(".notice")).toContainText("还没有打开");
  await expect(clerk.sentence).toContainText("刚才");
  await expect(page.locator(".notice")).toHaveCount(0);
});

test("Escape keeps the household", async ({ page, baseURL }) => {
  const clerk = await sitDown(page, baseURL);
  await clerk.type("1");
  await clerk.press("Alt+N", "Escape");
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await expect(page.locator(".member")).toHaveCount(1);
});

test("two tabs: the household of one is gone from the other, and its form is refused", async ({
  page,
  context,
  baseURL,
}) => {
  const one = await sitDown(page, baseURL);
  await one.type("12");
  const other = await sitDown(await context.newPage(), baseURL);
  await other.type("1");
  await other.press("Alt+N", "Enter");
  await isEmpty(other.page);
  await expect(page.locator(".notice")).toContainText("已经清除");
  await expect(page.locator(".member")).toHaveCount(0);
});

test("a form of a household that is gone is refused, and a late answer to it is nobody's", async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto("/zh-Hans/counter");
  const [old] = (await context.cookies()).filter(({ name }) => name === "turn");
  const headers = { Cookie: `turn=${old?.value}` };
  const form = {
    turn: old?.value ?? "",
    people: "P1 P2",
    "relation-P2": "spouse",
    "ageYears-P1": "36",
    place: "xining",
  };
  const late = await context.request.post("/zh-Hans/counter/update", { form, headers, maxRedirects: 0 });
  const desk = (await context.cookies()).find(({ name }) => name === "desk");
  expect(late.status()).toBe(303);
  expect(desk).toBeDefined();
  await context.request.post("/zh-Hans/counter/next", { maxRedirects: 0 });
  await context.addCookies([{ ...desk!, value: desk?.value ?? "" }]);
  await page.goto("/zh-Hans/counter");
  await expect(page.locator("[data-live]")).toBeAttached();
  await isEmpty(page);
  const refused = await context.request.post("/zh-Hans/counter/update", { form, maxRedirects: 0 });
  expect(refused.headers().location).toMatch(/\?gone=1$/);
  expect(new URL(baseURL ?? "").pathname).toBe("/");
});

test("a half-filled page of whoever used this browser before is gone", async ({ page, baseURL }) => {
  await page.goto("/zh-Hans/about");
  await page.evaluate(() => localStorage.setItem("luohu.draft", "sealed"));
  await sitDown(page, baseURL);
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
});

test("nothing in history, storage, cookies, or behind the back button", async ({ page, context, baseURL }) => {
  const clerk = await sitDown(page, baseURL);
  await enterFive(clerk);
  expect(page.url()).toMatch(/\/zh-Hans\/counter$/);
  expect(
    await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      JSON.stringify(history.state).includes("P2"),
    ]),
  ).toEqual([0, 0, false]);
  expect((await context.cookies()).map(({ name }) => name).sort()).toEqual(["here", "turn"]);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto("/zh-Hans/places");
  await page.goBack();
  await expect(page.locator("[data-live]")).toBeAttached();
  await isEmpty(page);
});

test("idle: five minutes cover the page, ten empty it", async ({ page, baseURL }) => {
  await page.clock.install();
  const clerk = await sitDown(page, baseURL);
  await clerk.type("1");
  await page.clock.runFor(1000);
  await page.clock.fastForward("05:02");
  await expect(page.locator(".cover")).toBeVisible();
  await expect(page.locator(".desk-table")).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(page.locator(".member")).toHaveCount(1);
  await page.clock.fastForward("10:02");
  await expect(page.locator(".cover")).toContainText("已经清除");
  await expect(page.locator(".member")).toHaveCount(0);
});
