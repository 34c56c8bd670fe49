import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AnswersPage } from "@/components/result/answers-page";
import { useHouseholdWords } from "@/components/result/household-words";
import { openedText } from "@/lib/hand-over/opened-here";
import { localeIn } from "@/lib/i18n/locale-of";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { answersView } from "@/lib/result/answers-view";
import type { Answers } from "@/lib/session/answers";
import { readAnswers } from "@/lib/session/session";
import { refAt } from "@/lib/wizard/fact-key";
import { missingPath } from "@/lib/wizard/start";

export async function generateMetadata() {
  const t = await getTranslations("answers");
  return pageMetadata({ path: "/check/answers", title: t("title"), description: t("description"), card: false });
}

export default async function CheckAnswersPage({ params, searchParams }: PageProps<"/[locale]/check/answers">) {
  const answers = await readAnswers();
  const locale = localeIn((await params).locale);
  if (!answers) redirect(`/${locale}${missingPath}`);
  return <CheckAnswers answers={answers} opened={await openedText((await searchParams).opened, locale)} />;
}

function CheckAnswers({ answers, opened }: { answers: Answers; opened: string | null }) {
  const view = answersView(answers);
  const words = useHouseholdWords(view.members, { places: [], hrefOf: () => null, clauseHref: () => null });
  const dropped = [...new Set(answers.dropped.map(refAt).map(words.fact))];
  return (
    <AnswersPage
      view={view}
      notices={[
        ...(opened === null ? [] : [opened]),
        ...(dropped.length > 0
          ? [words.t("answers.dropped", { facts: dropped.join(words.t("answers.listComma")) })]
          : []),
      ]}
      words={words}
    />
  );
}
