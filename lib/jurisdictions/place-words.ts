import type { JurisdictionId } from "@/policies/jurisdictions";
import { wordsOf } from "../i18n/words";
import type { Locale } from "../i18n/routing";

/** Words by key, `null` where there are none. */
export interface PlaceWords {
  /** Of the place itself. */
  own: (key: string) => string | null;
  /** Of all places together. */
  shared: (key: string) => string | null;
}

export async function placeWords(id: JurisdictionId, locale: Locale): Promise<PlaceWords> {
  const words = await wordsOf(locale);
  return { own: (key) => words.find(`policies.${id}.${key}`), shared: (key) => words.find(key) };
}
