// npm run screens [-- part of a name …]: every page and question in both scripts, three sizes, usual, elder and dark.
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { folder, take } from "./screens/take";
import { everyView, looks } from "./screens/views";
import { ensureBuild } from "./setup/build.mjs";
import { withServer } from "./setup/server.mjs";

const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((part) => name.includes(part));
const system = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

ensureBuild();
await withServer(async (origin) => {
  const browser = await chromium.launch({
    args: ["--no-sandbox", "--disable-gpu"],
    ...(existsSync(system) && { executablePath: system }),
  });
  const views = everyView().filter(({ name }) => isWanted(name));
  for (const locale of ["zh-Hans", "zh-Hant"]) {
    await Promise.all(
      [0, 1].map(async (half) => {
        for (const look of looks.filter((_, index) => index % 2 === half))
          await take(browser, origin, locale, look, views);
      }),
    );
  }
  await browser.close();
  console.log(`${views.length * looks.length * 2} pictures in ${folder}`);
});
