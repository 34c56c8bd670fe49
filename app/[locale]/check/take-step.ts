import { headers } from "next/headers";
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

/** What is wrong with an answer, or the path to go on to. */
export type Taken = { refusal: Refusal; path?: undefined } | { path: string; refusal?: undefined };

const isAsked = (step: Step, answers: Answers): boolean => slotsOf(step, answers, openFacts(answers)).length > 0;

/** Takes one question's answer, or says at the field why not; nothing that was kept before is lost. */
export async function takeStep(data: FormData): Promise<Taken> {
  const step = stepById(textIn(data, "step"));
  const session = await readSession();
  const known = session.answers;
  const posted = textIn(data, "household");
  if (!step) return { path: "/check" };
  if (!known && step.topic !== "places") return { path: missingPath };
  if (isOfAnother(session, posted)) {
    // Without scripts the page is written anew, for the household that is open: it may have no such question.
    const comesBack = (await headers()).has("next-action") || isAsked(step, known ?? noAnswers);
    return comesBack ? { refusal: ofAnother(posted, data) } : { path: ofAnotherPath };
  }
  const taken = answered(step, known ?? noAnswers, data, await wordsOf(localeOf(textIn(data, "locale"))));
  if ("refusal" in taken) return { refusal: taken.refusal };
  const kept = { household: householdBegun(session, posted), answers: taken.answers };
  if ((await saveAnswers(kept)) === "tooLarge") return { refusal: taken.tooLarge };
  const returning = returningTo(textIn(data, "return"));
  return { path: returning ? `/check/${returning}` : progressOf(taken.answers).nextPath };
}
