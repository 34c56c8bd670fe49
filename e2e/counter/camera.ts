import type { Browser, Page } from "@playwright/test";
import { decodeQR } from "qr/decode.js";

/** A picture without its colours: how light each point is, 0 to 255. */
export interface GreyPicture {
  width: number;
  height: number;
  tones: Buffer;
}

export async function inGrey(browser: Browser, png: Buffer): Promise<GreyPicture> {
  const camera = await browser.newPage({ javaScriptEnabled: true });
  const { width, height, tones } = await camera.evaluate(async (source) => {
    const image = Object.assign(new Image(), { src: `data:image/png;base64,${source}` });
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const drawing = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
    drawing?.drawImage(image, 0, 0);
    const points = drawing?.getImageData(0, 0, width, height).data ?? [];
    let tones = "";
    for (let at = 0; at < points.length; at += 4) {
      const tone = 0.299 * (points[at] ?? 0) + 0.587 * (points[at + 1] ?? 0) + 0.114 * (points[at + 2] ?? 0);
      tones += Math.round(tone).toString(16).padStart(2, "0");
    }
    return { width, height, tones };
  }, png.toString("base64"));
  await camera.close();
  return { width, height, tones: Buffer.from(tones, "hex") };
}

/** What a camera reads from the screen. */
export async function readPicture(browser: Browser, page: Page): Promise<string> {
  const { width, height, tones } = await inGrey(browser, await page.locator(".code-image").first().screenshot());
  const data = Uint8ClampedArray.from([...tones].flatMap((tone) => [tone, tone, tone, 255]));
  return decodeQR({ width, height, data }, { effort: Infinity, timeLimit: Infinity });
}
