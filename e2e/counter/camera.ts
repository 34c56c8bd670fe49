import type { Browser, Page } from "@playwright/test";
import { decodeQR } from "qr/decode.js";

/** What a camera reads from the screen. */
export async function readPicture(browser: Browser, page: Page): Promise<string> {
  const png = (await page.locator(".code-image").first().screenshot()).toString("base64");
  const camera = await browser.newPage({ javaScriptEnabled: true });
  const { width, height, tones } = await camera.evaluate(async (source) => {
    const image = Object.assign(new Image(), { src: `data:image/png;base64,${source}` });
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const drawing = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
    drawing?.drawImage(image, 0, 0);
    const red = (drawing?.getImageData(0, 0, width, height).data ?? []).filter((_, index) => index % 4 === 0);
    return { width, height, tones: Array.from(red, (tone) => tone.toString(16).padStart(2, "0")).join("") };
  }, png);
  await camera.close();
  const data = Uint8ClampedArray.from([...Buffer.from(tones, "hex")].flatMap((tone) => [tone, tone, tone, 255]));
  return decodeQR({ width, height, data }, { effort: Infinity, timeLimit: Infinity });
}
