import { redirect } from "next/navigation";
import { useLocale } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { OutcomePage } from "@/components/result/outcome-page";
import { useHouseholdWords } from "@/components/result/household-words";
import { assessHousehold, type ReceiptedAssessment } from "@/lib/assessment";
import { localeOf } from "@/lib/i18n/locale-of";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { wordsOf } from "@/lib/i18n/words";
import { askLink } from "@/lib/result/ask-link";
import { askedHere, type AskedHere } from "@/lib/result/asked-here";
import { clauseLink } from "@/lib/result/clause-link";
import { resultView, type ResultView } from "@/lib/result/result-view";
import { changedSince } from "@/lib/result/since-then";
import type { Answers } from "@/lib/session/answers";
import { readAnswers } from "@/lib/session/session";
import { openFacts } from "@/lib/wizard/open-facts";
import { missingPath } from "@/lib/wizard/start";
import { postHere } from "./post-here";

export async function generateMetadata() {
  const t = await getTranslations("result");
  return pageMetadata({ path: "/check/result", title: t("title"), description: t("description"), card: false });
}

export default async function ResultPage() {
  const locale = localeOf(await getLocale());
  const answers = await readAnswers();
  if (!answers) redirect(`/${locale}${missingPath}`);
  const assessment = assessHousehold(answers.household);
  const view = resultView(assessment, answers.household);
  const asked = askedHere(view.questions, answers, openFacts(answers, assessment), await wordsOf(locale));
  return <Result answers={answers} assessment={assessment} view={view} asked={asked} />;
}

interface ResultProps {
  answers: Answers;
  assessment: ReceiptedAssessment;
  view: ResultView;
  asked: AskedHere | null;
}

function Result({ answers: { household, answeredOn }, assessment, view, asked }: ResultProps) {
  const locale = useLocale();
  const words = useHouseholdWords(view.members, {
    places: view.lines.map(({ id }) => id),
    hrefOf: (ref) => askLink(locale, ref, "result"),
    clauseHref: (place, locator) => clauseLink(locale, place, locator, view.asOf),
  });
  const newer = answeredOn < assessment.policyEdition;
  const notices = newer ? [words.t("result.edition", { edition: words.date(assessment.policyEdition) })] : [];
  return (
    <OutcomePage
      view={view}
      asked={asked}
      action={postHere}
      notices={notices}
      changes={changedSince(household, answeredOn, assessment)}
      words={words}
    />
  );
}
