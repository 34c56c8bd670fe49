import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** Every file that a folder holds and that was written since. @param since milliseconds since 1970 */
function writtenSince(folder: string, since: number): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .filter((file) => statSync(file).mtimeMs >= since);
}

/** What a server may have put onto the disk: its names, and what is in it. */
export const leftBehind = (folders: readonly string[], since: number): string =>
  folders
    .flatMap((folder) => writtenSince(folder, since))
    .map((file) => `${file}\n${readFileSync(file).toString("latin1")}`)
    .join("\n");

const forEverybody = [
  ...["", "/check/places", "/check/family", "/check/answers", "/check/result", "/check/handover", "/counter"],
  ...["/counter/batch", "/places", "/api", "/nowhere", "/trouble/unexpected"],
];

/** What somebody sees who has answered nothing: pages of both scripts, and the interface. */
export async function seenByOthers(origin: string): Promise<string> {
  const addresses = [
    ...["zh-Hans", "zh-Hant"].flatMap((locale) => forEverybody.map((page) => `/${locale}${page}`)),
    ...["/api/v1/jurisdictions", "/api/v1/openapi.json", "/api/ready", "/api/nowhere", "/nowhere"],
  ];
  const texts: string[] = [];
  for (const address of addresses) {
    const answer = await fetch(origin + address, { redirect: "manual" });
    texts.push(`${address} ${JSON.stringify([...answer.headers])} ${await answer.text()}`);
  }
  // Names of built files may look like anything.
  return texts.join("\n").replace(/\/_next\/static\/[^"'\\]*/g, "");
}
