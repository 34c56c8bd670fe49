"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { localeOf } from "@/lib/i18n/locale-of";
import { wordsOf } from "@/lib/i18n/words";
import type { Answers } from "@/lib/session/answers";
import { householdBegun, isOfAnother, readSession, saveAnswers } from "@/lib/session/session";
import { answerStep as answered } from "@/lib/wizard/answer";
import type { Refusal } from "@/lib/wizard/form";
import { openFacts } from "@/lib/wizard/open-facts";
import { ofAnother, ofAnotherPath } from "@/lib/wizard/of-another";
import { textIn } from "@/lib/wizard/posted";
import { returningTo } from "@/lib/wizard/returning";
import { missingPath, noAnswers } from "@/lib/wizard/start";
import { slotsOf } from "@/lib/wizard/slots";
import { stepById, type Step } from "@/lib/wizard/steps";
import { progressOf } from "@/lib/wizard/progress";

const isAsked = (step: Step, answers: Answers): boolean => slotsOf(step, answers, openFacts(answers)).length > 0;

/** Takes one question's answer, or says at the field why not; nothing that was kept before is lost. */
export async function postStep(_: Refusal | null, data: FormData): Promise<Refusal | null> {
  const locale = localeOf(textIn(data, "locale"));
  const step = stepById(textIn(data, "step"));
  const session = await readSession();
  const known = session.answers;
  const posted = textIn(data, "household");
  if (!step) redirect(`/${locale}/check`);
  if (!known && step.topic !== "places") redirect(`/${locale}${missingPath}`);
  const words = await wordsOf(locale);
  if (isOfAnother(session, posted)) {
    // Without scripts the page is written anew, for the household that is open: it may have no such question.
    const comesBack = (await headers()).has("next-action") || isAsked(step, known ?? noAnswers);
    return comesBack ? ofAnother(posted, data) : redirect(`/${locale}${ofAnotherPath}`);
  }
  const taken = answered(step, known ?? noAnswers, data, words);
  if ("refusal" in taken) return taken.refusal;
  const kept = { household: householdBegun(session, posted), answers: taken.answers };
  if ((await saveAnswers(kept)) === "tooLarge") return taken.tooLarge;
  const returning = returningTo(textIn(data, "return"));
  redirect(`/${locale}${returning ? `/check/${returning}` : progressOf(taken.answers).nextPath}`);
}
