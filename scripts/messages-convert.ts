import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { treeToHant } from "./to-hant";

const authored = "messages/zh-Hans";
const generated = "messages/zh-Hant";

async function catalogues(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  return files.filter((file) => file.endsWith(".json"));
}

async function convert(file: string): Promise<void> {
  const target = path.join(generated, file);
  const tree = JSON.parse(await readFile(path.join(authored, file), "utf8"));
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, `${JSON.stringify(treeToHant(tree), null, 2)}\n`);
}

const wanted = await catalogues(authored);
const stale = (await catalogues(generated)).filter((file) => !wanted.includes(file));
await Promise.all([...wanted.map(convert), ...stale.map((file) => rm(path.join(generated, file)))]);
console.log(`${wanted.length} catalogues written to ${generated}, ${stale.length} removed`);
