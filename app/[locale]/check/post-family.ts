"use server";

import { redirect } from "next/navigation";
import { localeOf } from "@/lib/i18n/locale-of";
import { wordsOf } from "@/lib/i18n/words";
import { isOfAnother, readSession, saveAnswers } from "@/lib/session/session";
import { keepForAMoment } from "@/lib/session/undo";
import { answerMember as answered } from "@/lib/wizard/answer";
import { answerFirstFamily } from "@/lib/wizard/answer-first-family";
import { moreRows, rowsIn } from "@/lib/wizard/first-family";
import { moreRowsButton, type Refusal } from "@/lib/wizard/form";
import { ofAnother, ofAnotherPath } from "@/lib/wizard/of-another";
import { applicantId, nextPersonId, withoutPerson } from "@/lib/wizard/people";
import { textIn } from "@/lib/wizard/posted";
import { returningTo, withReturn } from "@/lib/wizard/returning";
import { missingPath } from "@/lib/wizard/start";
import { progressOf, withStep } from "@/lib/wizard/progress";
import type { Answers } from "@/lib/session/answers";

/** Takes one member of the family, and goes on to another, to the list, or to the next question. */
export async function postMember(_: Refusal | null, data: FormData): Promise<Refusal | null> {
  const locale = localeOf(textIn(data, "locale"));
  const session = await readSession();
  if (session.state !== "kept") redirect(`/${locale}${missingPath}`);
  const posted = textIn(data, "household");
  if (isOfAnother(session, posted)) return ofAnother(posted, data);
  const taken = answered(textIn(data, "person"), session.answers, data, await wordsOf(locale));
  if ("refusal" in taken) return taken.refusal;
  const { answers, path } = wayOn(taken.answers, data);
  if ((await saveAnswers({ household: session.household, answers })) === "tooLarge") return taken.tooLarge;
  redirect(`/${locale}${path}`);
}

/** Takes the whole family from one page; with more rows it comes again. */
export async function postFirstFamily(_: Refusal | null, data: FormData): Promise<Refusal | null> {
  const locale = localeOf(textIn(data, "locale"));
  const session = await readSession();
  if (session.state !== "kept") redirect(`/${locale}${missingPath}`);
  const posted = textIn(data, "household");
  if (isOfAnother(session, posted)) return ofAnother(posted, data);
  const taken = answerFirstFamily(session.answers, data, await wordsOf(locale));
  if ("refusal" in taken) return taken.refusal;
  const wantsRows = textIn(data, "then") === moreRowsButton;
  const { answers, path } = wantsRows
    ? { answers: taken.answers, path: `/check/family?rows=${moreRows(rowsIn(textIn(data, "rows")))}` }
    : complete(taken.answers);
  if ((await saveAnswers({ household: session.household, answers })) === "tooLarge") return taken.tooLarge;
  redirect(`/${locale}${path}`);
}

function wayOn(answers: Answers, data: FormData): { answers: Answers; path: string } {
  const returning = returningTo(textIn(data, "return"));
  const then = textIn(data, "then");
  const next = nextPersonId(answers);
  if (then === "more" && next) return { answers, path: `/check/member/${next}` };
  if (returning) return { answers, path: `/check/${returning}` };
  if (then === "list" || (then === "more" && !next)) return { answers, path: "/check/family" };
  return complete(answers);
}

function complete(answers: Answers): { answers: Answers; path: string } {
  const done = { ...answers, trail: withStep(answers.trail, "family") };
  return { answers: done, path: progressOf(done).nextPath };
}

/** The list of the family: takes somebody out, or says that these are all. */
export async function postFamily(_: Refusal | null, data: FormData): Promise<Refusal | null> {
  const locale = localeOf(textIn(data, "locale"));
  const session = await readSession();
  if (session.state !== "kept") redirect(`/${locale}${missingPath}`);
  const { household } = session;
  if (isOfAnother(session, textIn(data, "household"))) redirect(`/${locale}${ofAnotherPath}`);
  const known = { ...session.answers, dropped: [] };
  const returning = returningTo(textIn(data, "return"));
  const gone = textIn(data, "remove");
  if (gone && gone !== applicantId) {
    await saveAnswers({ household, answers: withoutPerson(known, gone) });
    await keepForAMoment(session);
    redirect(`/${locale}${withReturn("/check/family", returning)}`);
  }
  const { answers, path } = complete(known);
  await saveAnswers({ household, answers });
  redirect(`/${locale}${returning ? `/check/${returning}` : path}`);
}
