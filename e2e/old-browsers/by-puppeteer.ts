import current from "puppeteer-core";
import old from "puppeteer-core-old";
import type { Visitor } from "./visitor";

interface Launch {
  executablePath: string;
  /** Speaks the protocol as Chromium 78 knew it; the current one does not get as far as a page there. */
  driver: "old" | "current";
  browser?: "firefox";
}

const phone = { width: 390, height: 844 };
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium over its own protocol, Firefox over WebDriver BiDi. */
export async function visitByPuppeteer({ executablePath, driver, browser }: Launch): Promise<Visitor> {
  const launcher = driver === "old" ? old : current;
  const running = await launcher.launch({
    executablePath,
    headless: true,
    defaultViewport: phone,
    ...(browser ? { browser } : { args: quiet }),
  });
  const page = await running.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  return {
    open: async (address) => void (await page.goto(address)),
    read: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    complaints: async () => complaints,
    leave: () => running.close(),
  };
}
