"use server";

import { redirect } from "next/navigation";
import type { CodeRefusal } from "@/components/counter/code-form";
import { codeMessage } from "@/lib/counter/answer";
import { keepDesk, nextTurn } from "@/lib/counter/turn";
import { openCode } from "@/lib/hand-over/code";
import { localeOf } from "@/lib/i18n/locale-of";
import { clearAnswers } from "@/lib/session/session";
import { textIn } from "@/lib/wizard/posted";

/** Room for what a clerk may paste around a code. */
const mostCharacters = 20_000;

/** Without scripts: opens the household of a code in this browser, or says what is wrong with it; the one before stays until then. */
export async function openHousehold(_: CodeRefusal | null, data: FormData): Promise<CodeRefusal | null> {
  const locale = localeOf(textIn(data, "locale"));
  const code = textIn(data, "code", mostCharacters);
  const opened = openCode(code);
  if ("problem" in opened) return { code, message: await codeMessage(opened.problem, locale) };
  await clearAnswers();
  const kept = await keepDesk(opened.answers, await nextTurn());
  redirect(`/${locale}/counter?${kept === "kept" ? `scanned=${opened.minutesAgo}` : "large=1"}`);
}
