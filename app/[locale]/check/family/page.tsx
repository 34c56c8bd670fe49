import { redirect } from "next/navigation";
import { FirstFamilyPage } from "@/components/wizard/first-family-page";
import { FamilyPage } from "@/components/wizard/family-page";
import { localeOf } from "@/lib/i18n/locale-of";
import { questionMetadata } from "@/lib/i18n/page-metadata";
import { wordsOf } from "@/lib/i18n/words";
import { readAnswers } from "@/lib/session/session";
import { firstFamilyView, rowsIn } from "@/lib/wizard/first-family";
import { familyView } from "@/lib/wizard/family";
import { returningTo } from "@/lib/wizard/returning";
import { missingPath } from "@/lib/wizard/start";
import { postFamily, postFirstFamily } from "../post-family";

export const dynamic = "force-dynamic";
export const generateMetadata = questionMetadata;

export default async function FamilyListPage({ params, searchParams }: PageProps<"/[locale]/check/family">) {
  const locale = localeOf((await params).locale);
  const answers = await readAnswers();
  if (!answers) redirect(`/${locale}${missingPath}`);
  const { return: wanted, rows } = await searchParams;
  const words = await wordsOf(locale);
  const returning = returningTo(wanted);
  if (returning || answers.trail.includes("family"))
    return <FamilyPage view={familyView(answers, words)} returning={returning} action={postFamily} />;
  return (
    <FirstFamilyPage
      view={firstFamilyView(answers, rowsIn(rows), words)}
      progress={words.say("wizard.page.progressSecond", { chapter: words.say("wizard.steps.family.chapter") })}
      action={postFirstFamily}
    />
  );
}
