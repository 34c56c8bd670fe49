import type { Locale } from "../i18n/routing";
import { wordsOf } from "../i18n/words";
import { ageOf } from "./age";
import type { CodeProblem } from "./code";

/** What is wrong with a code, to somebody who has it from a counter. */
export async function problemHere(kind: CodeProblem["kind"] | "tooLarge", locale: Locale): Promise<string> {
  const { say } = await wordsOf(locale);
  return say(`handover.open.problems.${kind}`);
}

/** How old what was opened is, where an address says that a code was opened. `null` where it does not. */
export async function openedText(minutes: unknown, locale: Locale): Promise<string | null> {
  if (typeof minutes !== "string" || !/^\d{1,5}$/.test(minutes)) return null;
  const { say } = await wordsOf(locale);
  const { key, count } = ageOf(Number(minutes));
  return say(`handover.open.opened${key}`, { count });
}
