import { notFound, redirect } from "next/navigation";
import { QuestionPage } from "@/components/wizard/question-page";
import { wordsOf } from "@/lib/i18n/words";
import { localeOf } from "@/lib/i18n/locale-of";
import { questionMetadata } from "@/lib/i18n/page-metadata";
import { draftKey } from "@/lib/session/draft-key";
import { householdOfForm, readSession } from "@/lib/session/session";
import { questionView } from "@/lib/wizard/question";
import { returningTo } from "@/lib/wizard/returning";
import { missingPath, noAnswers } from "@/lib/wizard/start";
import { stepById } from "@/lib/wizard/steps";
import { progressOf } from "@/lib/wizard/progress";
import { postStep } from "../post-step";

export const dynamic = "force-dynamic";
export const generateMetadata = questionMetadata;

export default async function StepPage({ params, searchParams }: PageProps<"/[locale]/check/[step]">) {
  const { locale: given, step: id } = await params;
  const query = await searchParams;
  const locale = localeOf(given);
  const step = stepById(id) ?? notFound();
  const session = await readSession();
  const [{ state, answers }, household] = [session, householdOfForm(session)];
  if (!answers && step.topic !== "places") redirect(`/${locale}${missingPath}`);
  const known = answers ?? noAnswers;
  const progress = progressOf(known);
  const returning = returningTo(query.return);
  const view =
    questionView(step, known, progress, await wordsOf(locale), returning !== null) ??
    redirect(`/${locale}${progress.nextPath}`);
  const notice =
    state === "lost" || state === "outdated" ? state : state === "none" && query.missing ? "missing" : null;
  return (
    <QuestionPage
      view={view}
      step={step.id}
      household={household}
      draft={await draftKey(household)}
      notice={notice}
      returning={returning}
      action={postStep}
    />
  );
}
