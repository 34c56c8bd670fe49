import { expect, test, type Browser, type Page } from "@playwright/test";
import { usualFamily } from "../households";
import { whyNoSession } from "../session";
import { sitDown, type Clerk } from "./clerk";
import { digitsOf } from "./desk";
import { withCamera } from "./fake-camera";

test.beforeEach(({ viewport }) => {
  test.skip((viewport?.width ?? 0) < 1000, "a counter has a desk");
  test.skip(whyNoSession !== undefined, whyNoSession);
});

/** A desk whose camera may be used, or not; its page tells which cameras are on. */
async function deskWith(browser: Browser, baseURL: string | undefined, permissions: string[]): Promise<Clerk> {
  const context = await browser.newContext({ baseURL: baseURL ?? "", permissions });
  await context.addInitScript(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    let timer: ReturnType<typeof setInterval> | undefined;
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      const tell = () => document.body.setAttribute("data-camera", stream.getVideoTracks()[0]?.readyState ?? "");
      clearInterval(timer);
      timer = setInterval(tell, 20);
      return stream;
    };
  });
  const page = await context.newPage();
  const clerk = await sitDown(page, baseURL);
  await expect(page.getByRole("button", { name: /摄像头/ })).toBeVisible();
  return clerk;
}

const camera = (page: Page, state: "live" | "ended") =>
  expect(page.locator("body")).toHaveAttribute("data-camera", state);

test("a camera reads the code that is held before it, asks before it takes a household away, and goes off", async ({
  baseURL,
}, info) => {
  const browser = await withCamera(digitsOf(), info.outputPath("code.y4m"));
  const clerk = await deskWith(browser, baseURL, ["camera"]);
  const { page } = clerk;
  await clerk.press("Alt+c");
  await expect(page.locator(".member")).toHaveCount(usualFamily.household.people.length - 1);
  await expect(clerk.sentence).toContainText("刚才");
  await camera(page, "ended");
  await expect(page.locator("video")).toHaveCount(0);
  await clerk.press("Enter", "Alt+c");
  await expect(page.getByRole("alertdialog")).toContainText("屏幕上还有一家");
  await camera(page, "ended");
  await browser.close();
});

test("a code of somebody else's opens nothing; Escape and leaving the page switch the camera off; a refusal is said", async ({
  baseURL,
}, info) => {
  const browser = await withCamera("https://example.org/pay/12345", info.outputPath("other.y4m"));
  const clerk = await deskWith(browser, baseURL, ["camera"]);
  const { page } = clerk;
  await clerk.press("Alt+c");
  await expect(page.getByRole("status").filter({ hasText: "不是本站的" })).toBeVisible();
  await camera(page, "live");
  await clerk.press("Escape");
  await camera(page, "ended");
  await clerk.at("relation-new");
  await clerk.press("Alt+c");
  await camera(page, "live");
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await camera(page, "ended");
  await expect(page.locator("video")).toHaveCount(0);

  const refused = await deskWith(browser, baseURL, []);
  await refused.press("Alt+c");
  await expect(refused.page.getByRole("status").filter({ hasText: "浏览器没有让用摄像头" })).toBeVisible();
  await browser.close();
});
