"use server";

import { redirect } from "next/navigation";
import { localeOf } from "@/lib/i18n/locale-of";
import { wordsOf } from "@/lib/i18n/words";
import { readAnswers, saveAnswers } from "@/lib/session/session";
import { answerStep as answered } from "@/lib/wizard/answer";
import type { Refusal } from "@/lib/wizard/form";
import { textIn } from "@/lib/wizard/posted";
import { returningTo } from "@/lib/wizard/returning";
import { missingPath, noAnswers } from "@/lib/wizard/start";
import { stepById } from "@/lib/wizard/steps";
import { progressOf } from "@/lib/wizard/progress";

/** Takes one question's answer, or says at the field why not; nothing that was kept before is lost. */
export async function postStep(_: Refusal | null, data: FormData): Promise<Refusal | null> {
  const locale = localeOf(textIn(data, "locale"));
  const step = stepById(textIn(data, "step"));
  const known = await readAnswers();
  if (!step) redirect(`/${locale}/check`);
  if (!known && step.topic !== "places") redirect(`/${locale}${missingPath}`);
  const words = await wordsOf(locale);
  const taken = answered(step, known ?? noAnswers, data, words);
  if ("refusal" in taken) return taken.refusal;
  if ((await saveAnswers(taken.answers)) === "tooLarge") return taken.tooLarge;
  const returning = returningTo(textIn(data, "return"));
  redirect(`/${locale}${returning ? `/check/${returning}` : progressOf(taken.answers).nextPath}`);
}
