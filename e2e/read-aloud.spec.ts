import { expect, test, type Page } from "@playwright/test";

/** Chromium here has no voices: the engine's side of the interface is lent, the page's own script is the real one. */
async function withVoices(page: Page, voices: readonly string[]): Promise<void> {
  await page.addInitScript((langs) => {
    const said: string[] = [];
    Object.assign(window, {
      said,
      SpeechSynthesisUtterance: class {
        constructor(public text: string) {}
      },
    });
    const speech = {
      getVoices: () => langs.map((lang) => ({ lang })),
      speak: ({ text }: { text: string }) => said.push(text),
      cancel: () => undefined,
      addEventListener: () => undefined,
    };
    Object.defineProperty(window, "speechSynthesis", { value: speech });
  }, voices);
}

const elder = (page: Page) =>
  page.context().addCookies([{ name: "elder", value: "1", url: test.info().project.use.baseURL ?? "" }]);

test("reads a question aloud in 长辈版 where there is a Chinese voice, and stops", async ({ page }) => {
  await withVoices(page, ["en-US", "zh-CN"]);
  await elder(page);
  await page.goto("/zh-Hans/check/places");
  const button = page.getByRole("button", { name: "读给我听" });
  await button.click();
  await expect(page.getByRole("button", { name: "停止朗读" })).toHaveAttribute("aria-pressed", "true");
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.join(" "))).toContain(
    "您家想看哪几个地方",
  );
  await page.getByRole("button", { name: "停止朗读" }).click();
  await expect(button).toHaveAttribute("aria-pressed", "false");
});

test("goes on reading when the framework comes later than the press", async ({ page }) => {
  let release = () => {};
  const pressed = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await pressed;
    await route.continue();
  });
  await withVoices(page, ["zh-CN"]);
  await elder(page);
  await page.goto("/zh-Hans/check/places");
  await page.getByRole("button", { name: "读给我听" }).click();
  release();
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("main form") ?? {}).some((key) => key.startsWith("__react")),
  );
  await page.waitForTimeout(300);
  await page.getByRole("button", { name: "停止朗读" }).click();
  await expect(page.getByRole("button", { name: "读给我听" })).toHaveAttribute("aria-pressed", "false");
});

test("offers nothing where no voice speaks Chinese, and nothing outside 长辈版", async ({ page, context }) => {
  await withVoices(page, ["en-US"]);
  await elder(page);
  await page.goto("/zh-Hans/check/places");
  await expect(page.locator("[data-read-aloud]")).toBeHidden();
  await context.clearCookies();
  const other = await context.newPage();
  await withVoices(other, ["zh-CN"]);
  await other.goto("/zh-Hans/check/places");
  await expect(other.locator("html")).toHaveClass(/speaks/);
  await expect(other.locator("[data-read-aloud]")).toBeHidden();
});
