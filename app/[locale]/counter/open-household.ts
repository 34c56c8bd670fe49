"use server";

import { redirect } from "next/navigation";
import type { CodeRefusal } from "@/components/counter/code-form";
import { openCode, type CodeProblem } from "@/lib/hand-over/code";
import { untilWords } from "@/lib/hand-over/until";
import { localeOf } from "@/lib/i18n/locale-of";
import type { Locale } from "@/lib/i18n/routing";
import { wordsOf } from "@/lib/i18n/words";
import { newHouseholdId } from "@/lib/session/household-id";
import { enterCounter, saveAnswers } from "@/lib/session/session";
import { textIn } from "@/lib/wizard/posted";

/** Room for what a clerk may paste around a code. */
const mostCharacters = 20_000;

/** Opens the household of a code in this browser, or says what is wrong with it; the household before stays until then. */
export async function openHousehold(_: CodeRefusal | null, data: FormData): Promise<CodeRefusal | null> {
  const locale = localeOf(textIn(data, "locale"));
  const code = textIn(data, "code", mostCharacters);
  const opened = openCode(code);
  if ("problem" in opened) return { code, message: await messageFor(opened.problem, locale) };
  if ((await saveAnswers({ household: newHouseholdId(), answers: opened.answers }, true)) === "tooLarge")
    return { code, message: await messageFor({ kind: "tooLarge" }, locale) };
  await enterCounter();
  redirect(`/${locale}/check/result`);
}

async function messageFor(problem: CodeProblem | { kind: "tooLarge" }, locale: Locale): Promise<string> {
  const { say } = await wordsOf(locale);
  const message = (values?: Record<string, string | number>) => say(`counter.problems.${problem.kind}`, values);
  switch (problem.kind) {
    case "cutOff":
      return message({ have: problem.have, need: problem.need });
    case "expired":
      return message({ until: untilWords(problem.until, locale) });
    default:
      return message();
  }
}
