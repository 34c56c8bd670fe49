import type { Passage } from "../documents/passages";
import { readDocument } from "../documents/read-document";
import { browse, browsedIds } from "../places/browse";

/** A part of a provision, with the clauses of the register of which it is the sentence. */
export interface SourcePassage {
  text: string;
  clauses: string[];
}

/** A document's own words, by locator as printed. */
export interface Sources {
  /** The script in which the copy is printed. */
  lang: "zh-Hans" | "zh-Hant";
  provisions: Record<string, SourcePassage[]>;
}

/** @returns `null` for what is no place, or where the operator has no text of it */
export async function sourcesOf(id: string): Promise<Sources | null> {
  const place = browse(id);
  const text = place && (await readDocument(place.policy));
  if (!text) return null;
  const at = ({ text: words, anchor }: Passage): SourcePassage => ({
    text: words,
    clauses: anchor === null ? [] : [...text.anchors].filter(([, own]) => own === anchor).map(([clause]) => clause),
  });
  const words = text.provisions.map(({ locator, passages }) => [locator, passages.map(at)] as const);
  return { lang: text.lang, provisions: Object.fromEntries(words) };
}

/** The places of which the operator has the text. */
export async function placesWithSources(): Promise<string[]> {
  const found = await Promise.all(browsedIds.map(async (id) => ((await sourcesOf(id)) ? [id] : [])));
  return found.flat();
}
