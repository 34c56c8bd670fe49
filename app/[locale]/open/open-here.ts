"use server";

import { redirect } from "next/navigation";
import type { OpenRefusal } from "@/components/hand-over/open-form";
import { openCode } from "@/lib/hand-over/code";
import { problemHere } from "@/lib/hand-over/opened-here";
import { localeOf } from "@/lib/i18n/locale-of";
import { newHouseholdId } from "@/lib/session/household-id";
import { saveAnswers } from "@/lib/session/session";
import { textIn } from "@/lib/wizard/posted";

/** Room for a code with blanks in it. */
const mostCharacters = 20_000;

/** Opens a code from a counter on somebody's own phone: the answers first, the result after that. */
export async function openHere(_: OpenRefusal | null, data: FormData): Promise<OpenRefusal | null> {
  const locale = localeOf(textIn(data, "locale"));
  const code = textIn(data, "code", mostCharacters);
  const opened = openCode(code);
  if ("problem" in opened) return { code, message: await problemHere(opened.problem.kind, locale) };
  const saved = await saveAnswers({ household: newHouseholdId(), answers: opened.answers });
  if (saved === "tooLarge") return { code: "", message: await problemHere("tooLarge", locale) };
  redirect(`/${locale}/check/answers?opened=${opened.minutesAgo}`);
}
