import { expect, test, type APIRequestContext, type Page } from "@playwright/test";

async function chooseBijie(page: Page): Promise<void> {
  await page.goto("/zh-Hans/check/places");
  await page.locator('input[name="places"][value="bijie"]').check();
  await page.locator("form.question button").click();
  await expect(page).toHaveURL(/\/check\/family$/);
}

test.use({ javaScriptEnabled: false });

test("a tampered cookie starts afresh and says so", async ({ page, context }) => {
  await chooseBijie(page);
  const [cookie] = (await context.cookies()).filter(({ name }) => name === "answers");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  await context.addCookies([{ ...cookie!, value: `${cookie!.value.slice(0, -6)}AAAAAA` }]);
  for (const address of ["", "/hukou", "/member/P1", "/family", "/answers", "/result"]) {
    await page.goto(`/zh-Hans/check${address}`);
    await expect(page).toHaveURL(/\/check\/places/);
    await expect(page.locator(".inset").first()).toContainText("以前的答案读不出来了");
  }
});

test("a browser that brings no answers hears why it starts at the first question", async ({ page }) => {
  await page.goto("/zh-Hant/check/hukou");
  await expect(page).toHaveURL(/\/zh-Hant\/check\/places/);
  await expect(page.locator(".inset").first()).toContainText("沒有找到您的答案");
});

test("unknown questions, people and scripts of Chinese", async ({ page }) => {
  await chooseBijie(page);
  for (const [address, heading] of [
    ["/zh-Hans/check/nothing", "没有找到这个页面"],
    ["/zh-Hant/check/work-nowhere", "沒有找到這個頁面"],
    ["/zh-Hant/nowhere", "沒有找到這個頁面"],
  ] as const) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  }
  for (const address of ["work-xining", "ties", "pension-xining", "registers"]) {
    await page.goto(`/zh-Hans/check/${address}`);
    await expect(page).toHaveURL(/\/check\/family$/);
  }
  for (const person of ["P9", "P13", "nobody"]) {
    await page.goto(`/zh-Hans/check/member/${person}`);
    await expect(page).toHaveURL(/\/check\/family$/);
  }
});

test("a thirteenth person is not taken, and the twelve stay", async ({ page }) => {
  test.setTimeout(60_000);
  await chooseBijie(page);
  await page.locator("#ageYears-P1").fill("21");
  await page.locator('button[value="done"]').click();
  await page.goto("/zh-Hans/check/member/P2");
  for (let person = 2; person <= 12; person += 1) {
    await page.locator(`input[name="relation-P${person}"][value="otherRelative"]`).check();
    await page.locator(`#ageYears-P${person}`).fill(String(20 + person));
    if (person === 12) break;
    await page.locator('button[value="more"]').click();
    await expect(page).toHaveURL(new RegExp(`/member/P${person + 1}$`));
  }
  await page.locator('button[value="more"]').click();
  await expect(page).toHaveURL(/\/check\/family$/);
  await expect(page.locator(".members > li")).toHaveCount(12);
  await expect(page.getByText("已经有12位了，不能再加。")).toBeVisible();
});

/** The form as the browser would post it, with what a visitor could change about it. */
async function post(request: APIRequestContext, changes: Record<string, string>) {
  const html = await (await request.get("/zh-Hans/check/hukou")).text();
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(
    ([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"')],
  );
  return request.post("/zh-Hans/check/hukou", {
    multipart: { ...Object.fromEntries(hidden), ...changes },
    maxRedirects: 0,
  });
}

test("nonsense is refused at the field, and nothing is lost", async ({ page }) => {
  await chooseBijie(page);
  const { request } = page.context();
  const field = "hukou_kind-P1";
  const attempts: Record<string, string>[] = [
    {},
    { [field]: "" },
    { [field]: "martian" },
    { [field]: "x".repeat(50_000) },
    { [field]: "__proto__", constructor: "1" },
    { locale: "xx" },
    { asked: "x y z" },
  ];
  for (const nonsense of attempts) {
    const response = await post(request, nonsense);
    expect(response.status()).toBe(200);
    const text = await response.text();
    expect(text).toContain("请选一项。不知道就选“不清楚”。");
    expect(text).not.toMatch(/\bat .*\.(js|ts):\d/);
  }
  const elsewhere = await post(request, { step: "nothing" });
  expect([elsewhere.status(), elsewhere.headers().location]).toEqual([303, "/zh-Hans/check"]);
  await page.goto("/zh-Hans/check");
  await expect(page).toHaveURL(/\/check\/family$/);
});
