import { redirect } from "next/navigation";
import { useLocale } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { OutcomePage } from "@/components/result/outcome-page";
import { useHouseholdWords } from "@/components/result/household-words";
import { assessHousehold } from "@/lib/assessment";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { askLink } from "@/lib/result/ask-link";
import { landOf } from "@/lib/result/land";
import { resultView } from "@/lib/result/result-view";
import { changedSince } from "@/lib/result/since-then";
import type { Answers } from "@/lib/session/answers";
import { readAnswers } from "@/lib/session/session";
import { progressOf } from "@/lib/wizard/progress";
import { missingPath } from "@/lib/wizard/start";

export async function generateMetadata() {
  const t = await getTranslations("result");
  return pageMetadata({ path: "/check/result", title: t("title"), description: t("description"), card: false });
}

export default async function ResultPage() {
  const answers = (await readAnswers()) ?? redirect(`/${await getLocale()}${missingPath}`);
  return <Result answers={answers} />;
}

function Result({ answers }: { answers: Answers }) {
  const { household, answeredOn } = answers;
  const locale = useLocale();
  const assessment = assessHousehold(household);
  const view = resultView(assessment, household);
  const words = useHouseholdWords(view.members, (ref) => askLink(locale, ref, "result"));
  const newer = answeredOn < assessment.policyEdition;
  const notices = newer ? [words.t("result.edition", { edition: words.date(assessment.policyEdition) })] : [];
  return (
    <OutcomePage
      view={view}
      land={landOf(household)}
      notices={notices}
      changes={changedSince(household, answeredOn, assessment)}
      goesOn={progressOf(answers).pending.length > 0}
      words={words}
    />
  );
}
