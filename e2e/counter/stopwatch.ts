import type { Page } from "@playwright/test";

/** How long after the last key the answer stands there, as the page itself sees it: milliseconds, key by key. */
export async function startStopwatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const live = document.querySelector(".desk-live");
    if (!live) throw new Error("no answer on this page");
    const took: number[] = [];
    let pressed = 0;
    addEventListener("keydown", () => (pressed = performance.now()), { capture: true });
    new MutationObserver(() => {
      if (live.getAttribute("aria-busy") !== "false") return;
      took.push(Math.round(performance.now() - pressed));
      live.setAttribute("data-took", took.join(" "));
    }).observe(live, { attributes: true, attributeFilter: ["aria-busy"] });
  });
}

export async function readStopwatch(page: Page): Promise<number[]> {
  const text = (await page.locator(".desk-live").getAttribute("data-took")) ?? "";
  return text.split(" ").map(Number);
}
