import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "@playwright/test";
import { comeWith } from "../../e2e/session";
import type { Look, View } from "./views";

export const folder = path.resolve(".data/screens");

/** One picture after the other, whole pages, as somebody sees them who comes with these answers. */
export async function take(
  browser: Browser,
  origin: string,
  locale: string,
  look: Look,
  views: readonly View[],
): Promise<void> {
  const target = path.join(folder, locale, look.name);
  mkdirSync(target, { recursive: true });
  const context = await browser.newContext({
    baseURL: origin,
    viewport: look.size,
    colorScheme: look.dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  if (look.elder) await context.addCookies([{ name: "elder", value: "1", url: origin }]);
  const page = await context.newPage();
  for (const { name, path: address, answers, sent } of views) {
    await comeWith(context, origin, answers);
    await page.goto(`/${locale}${address}`);
    if (sent) await page.locator("form.question .actions button").first().click();
    // Some forms have nothing that could be missing: they lead on.
    if (sent)
      await page
        .locator(".error-summary")
        .waitFor({ timeout: 2_000 })
        .catch(() => undefined);
    await page.screenshot({ path: path.join(target, `${name}.png`), fullPage: true });
  }
  await context.close();
}
