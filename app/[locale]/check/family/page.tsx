import { redirect } from "next/navigation";
import { FamilyPage } from "@/components/wizard/family-page";
import { localeOf } from "@/lib/i18n/locale-of";
import { questionMetadata } from "@/lib/i18n/page-metadata";
import { wordsOf } from "@/lib/i18n/words";
import { readAnswers } from "@/lib/session/session";
import { familyView } from "@/lib/wizard/family";
import { returningTo } from "@/lib/wizard/returning";
import { missingPath } from "@/lib/wizard/start";
import { postFamily } from "../post-family";

export const dynamic = "force-dynamic";
export const generateMetadata = questionMetadata;

export default async function FamilyListPage({ params, searchParams }: PageProps<"/[locale]/check/family">) {
  const locale = localeOf((await params).locale);
  const answers = await readAnswers();
  if (!answers) redirect(`/${locale}${missingPath}`);
  const { return: wanted } = await searchParams;
  return (
    <FamilyPage view={familyView(answers, await wordsOf(locale))} returning={returningTo(wanted)} action={postFamily} />
  );
}
