import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Locale } from "./routing";

export type Messages = { [key: string]: string | Messages };

/** One namespace per file: `wizard.json` is `wizard`, `policies/xining.json` is `policies.xining`. */
async function readNamespaces(folder: string): Promise<Messages> {
  const entries = await readdir(folder, { withFileTypes: true });
  const namespaces = await Promise.all(
    entries.map(async (entry): Promise<[string, Messages]> => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return [entry.name, await readNamespaces(file)];
      return [path.basename(entry.name, ".json"), JSON.parse(await readFile(file, "utf8"))];
    }),
  );
  return Object.fromEntries(namespaces);
}

const catalogues = new Map<Locale, Promise<Messages>>();

export function loadMessages(locale: Locale): Promise<Messages> {
  const root = path.join(process.cwd(), "messages", locale);
  if (process.env.NODE_ENV === "development") return readNamespaces(root);
  const known = catalogues.get(locale);
  if (known) return known;
  const loading = readNamespaces(root);
  catalogues.set(locale, loading);
  return loading;
}
