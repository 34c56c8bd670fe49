// Draws app/share-cards/<script>.png, the picture of a shared link, from the site's own words and colours. Look at the result before committing it.
import { mkdir, readFile } from "node:fs/promises";
import { chromium } from "@playwright/test";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const style = `
  body { margin: 0; width: 1200px; height: 630px; display: flex; flex-direction: column; align-items: center; justify-content: center; background: #fbfaf7; color: #1b1f24; line-height: 1.4; }
  h1 { margin: 0; font-size: 116px; font-weight: 700; letter-spacing: 0.02em; }
  p { margin: 12px 0 0; font-size: 43px; color: #27408b; }
  small { margin-top: 52px; padding-top: 32px; width: 600px; border-top: 5px solid #1b1f24; text-align: center; font-size: 26px; color: #59616b; }`;
const fonts = { "zh-Hans": "Noto Sans CJK SC", "zh-Hant": "Noto Sans CJK TC" };

/** @param {string} locale @param {string} file */
const words = async (locale, file) => JSON.parse(await readFile(`messages/${locale}/${file}.json`, "utf8"));

/** @param {keyof typeof fonts} locale */
async function page(locale) {
  const site = await words(locale, "site");
  return `<!doctype html><html lang="${locale}"><style>${style} body { font-family: "${fonts[locale]}", sans-serif; }</style>
    <h1>${site.name}</h1><p>${site.tagline}</p><small>${site.shareNote}</small></html>`;
}

const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
const sheet = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await mkdir("app/share-cards", { recursive: true });
for (const locale of /** @type {(keyof typeof fonts)[]} */ (Object.keys(fonts))) {
  await sheet.setContent(await page(locale));
  await sheet.screenshot({ path: `app/share-cards/${locale}.png` });
}
await browser.close();
