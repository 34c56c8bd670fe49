import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { assessHousehold } from "@/lib/assessment";
import { localeOf } from "@/lib/i18n/locale-of";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { wordsOf } from "@/lib/i18n/words";
import { askedHere } from "@/lib/result/asked-here";
import { resultView } from "@/lib/result/result-view";
import { readSession } from "@/lib/session/session";
import { stepsAhead } from "@/lib/wizard/next-step";
import { isOpenIn, openFacts } from "@/lib/wizard/open-facts";
import { missingPath } from "@/lib/wizard/start";
import { Result } from "./result";

export async function generateMetadata() {
  const t = await getTranslations("result");
  return pageMetadata({ path: "/check/result", title: t("title"), description: t("description"), card: false });
}

export default async function ResultPage() {
  const locale = localeOf(await getLocale());
  const { answers, household } = await readSession();
  if (!answers) redirect(`/${locale}${missingPath}`);
  const assessment = assessHousehold(answers.household);
  const open = openFacts(answers, assessment);
  const view = resultView(assessment, answers.household, (ref) => isOpenIn(open, ref));
  const asked = askedHere(view.questions, answers, open, await wordsOf(locale));
  const goesOn = stepsAhead(answers, open).length > 0;
  return <Result {...{ answers, household, assessment, view, asked, goesOn }} />;
}
