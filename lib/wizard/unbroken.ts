import { jurisdictionIds } from "@/policies/jurisdictions";
import type { Words } from "../i18n/words";
import { placeName } from "./labels";

/**
 * A title in parts, every second of which is a word or a name that must not be torn at the end of a line.
 * By a list, because the engines of 2020 know no words, and dictionaries of words do not know 毕节 or 丹东.
 */
export function partsOf(title: string, words: Words): string[] {
  const whole = [...jurisdictionIds.map((id) => placeName(id, words)), ...words.say("wizard.unbroken").split(" ")];
  return title.split(new RegExp(`(${whole.sort((a, b) => b.length - a.length).join("|")})`));
}
