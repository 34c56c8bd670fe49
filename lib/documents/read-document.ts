import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Policy } from "@/policies/policy";
import { copyOf } from "./copies";
import { plainMarks } from "./marks";
import { openingOf, outlineOf } from "./outline";
import { shownDocument, type ShownDocument } from "./passages";

export interface OwnText extends ShownDocument {
  /** The script in which the copy is printed. */
  lang: "zh-Hans" | "zh-Hant";
}

/** The operator's folder of texts; this project has none. */
const folder = (): string | undefined => process.env.DOCUMENTS_DIR || undefined;

/** @returns the document as the operator has it; `null` without the folder, or without this text in it */
export async function readDocument({ id, instrument }: Policy): Promise<OwnText | null> {
  const found = folder();
  if (!found) return null;
  const { clean, script, firstSentences } = copyOf(id);
  const raw = await readFile(path.join(found, `${id}.txt`), "utf8").catch(() => null);
  if (raw === null) return null;
  const text = plainMarks(clean(raw));
  const shown = shownDocument(openingOf(text), outlineOf(text, firstSentences), instrument.clauses);
  return { ...shown, lang: script === "traditional" ? "zh-Hant" : "zh-Hans" };
}
