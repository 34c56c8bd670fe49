import type { JurisdictionId } from "@/policies/jurisdictions";
import { wordsOf } from "../i18n/words";
import type { Locale } from "../i18n/routing";

/** The words of one place by key, `null` where it has none. */
export type PlaceWords = (key: string) => string | null;

export async function placeWords(id: JurisdictionId, locale: Locale): Promise<PlaceWords> {
  const words = await wordsOf(locale);
  return (key) => words.find(`policies.${id}.${key}`);
}
