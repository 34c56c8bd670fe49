import { existsSync, writeFileSync } from "node:fs";
import { chromium, type Browser } from "@playwright/test";
import encodeQR from "qr";

const [width, height] = [1280, 720];
const turn = (7 * Math.PI) / 180;

/** A grey as of a picture taken indoors: nothing is white, nothing is black, and no two pixels are the same. */
const grain = (x: number, y: number): number => (x * 31 + y * 17 + ((x * y) % 13)) % 24;

/** A frame of a video (YUV4MPEG2) in which somebody holds up a code, not quite straight. */
function frameOf(text: string): Buffer {
  const modules = encodeQR(text, "raw", { ecc: "medium", border: 4 });
  const pixels = Math.floor(600 / modules.length);
  const middle = modules.length / 2;
  const light = Buffer.alloc(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [right, down] = [(x - width / 2) / pixels, (y - height / 2) / pixels];
      const column = Math.floor(middle + right * Math.cos(turn) + down * Math.sin(turn));
      const row = Math.floor(middle - right * Math.sin(turn) + down * Math.cos(turn));
      const dark = modules[row]?.[column];
      light[y * width + x] = (dark === undefined ? 120 : dark ? 40 : 190) + grain(x, y);
    }
  const head = `YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\nFRAME\n`;
  return Buffer.concat([Buffer.from(head), light, Buffer.alloc((width * height) / 2, 128)]);
}

/** A browser whose camera sees a code. @param file where the picture can be written */
export async function withCamera(text: string, file: string): Promise<Browser> {
  writeFileSync(file, frameOf(text));
  const system = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  return chromium.launch({
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-video-capture=${file}`,
    ],
    ...(existsSync(system) ? { executablePath: system } : {}),
  });
}
