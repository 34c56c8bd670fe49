import { readDocument } from "../documents/read-document";
import { browse, browsedIds } from "../places/browse";

/** A document's own words, by locator as printed. */
export interface Sources {
  /** The script in which the copy is printed. */
  lang: "zh-Hans" | "zh-Hant";
  provisions: Record<string, string>;
}

/** @returns `null` for what is no place, or where the operator has no text of it */
export async function sourcesOf(id: string): Promise<Sources | null> {
  const place = browse(id);
  const text = place && (await readDocument(place.policy));
  if (!text) return null;
  const words = text.provisions.map(
    ({ locator, passages }) => [locator, passages.map((passage) => passage.text).join("")] as const,
  );
  return { lang: text.lang, provisions: Object.fromEntries(words) };
}

/** The places of which the operator has the text. */
export async function placesWithSources(): Promise<string[]> {
  const found = await Promise.all(browsedIds.map(async (id) => ((await sourcesOf(id)) ? [id] : [])));
  return found.flat();
}
