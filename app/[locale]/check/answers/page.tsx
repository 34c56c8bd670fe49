import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AnswersPage } from "@/components/result/answers-page";
import { useHouseholdWords } from "@/components/result/household-words";
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

export default async function CheckAnswersPage() {
  const answers = await readAnswers();
  if (!answers) redirect(`/${await getLocale()}${missingPath}`);
  return <CheckAnswers answers={answers} />;
}

function CheckAnswers({ answers }: { answers: Answers }) {
  const view = answersView(answers);
  const words = useHouseholdWords(view.members, { places: [], hrefOf: () => null, clauseHref: () => null });
  const dropped = [...new Set(answers.dropped.map(refAt).map(words.fact))];
  return (
    <AnswersPage
      view={view}
      notices={
        dropped.length > 0 ? [words.t("answers.dropped", { facts: dropped.join(words.t("answers.listComma")) })] : []
      }
      words={words}
    />
  );
}
