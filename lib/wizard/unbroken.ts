import { jurisdictionIds } from "@/policies/jurisdictions";
import type { Words } from "../i18n/words";
import { placeName } from "./labels";

/**
 * A title in parts, every second of which is a word or a name that must not be torn at the end of a line.
 * By a list, because the engines of 2020 know no words, and dictionaries of words do not know 毕节 or 丹东.
 */
export function partsOf(title: string, words: Words): string[] {
  const known = [...jurisdictionIds.map((id) => placeName(id, words)), ...words.say("wizard.unbroken").split(" ")];
  const whole = known.sort((a, b) => b.length - a.length).map((word) => (word.length < longest ? `${word}的?` : word));
  return title.split(new RegExp(`(${age}|${whole.join("|")})`));
}

/** As in 孩子（9岁）, or 父母一方（61岁）. */
const age = "[^、，：（）]{0,4}（\\d+.）";

/** More does not fit into a line of a small phone at the largest text. */
const longest = 4;
