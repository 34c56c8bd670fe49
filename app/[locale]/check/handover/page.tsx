import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { HandOverPage } from "@/components/hand-over/hand-over-page";
import { sealCode } from "@/lib/hand-over/code";
import { inGroups } from "@/lib/hand-over/digits";
import { drawCode } from "@/lib/hand-over/draw-code";
import { untilWords } from "@/lib/hand-over/until";
import { localeOf } from "@/lib/i18n/locale-of";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { readAnswers } from "@/lib/session/session";
import { missingPath } from "@/lib/wizard/start";

export async function generateMetadata() {
  const t = await getTranslations("handover");
  const metadata = await pageMetadata({
    path: "/check/handover",
    title: t("title"),
    description: t("description"),
    index: false,
  });
  // Groups of digits are no telephone numbers.
  return { ...metadata, formatDetection: { telephone: false } };
}

export default async function HandOver({ params }: PageProps<"/[locale]/check/handover">) {
  const locale = localeOf((await params).locale);
  const answers = await readAnswers();
  if (!answers) redirect(`/${locale}${missingPath}`);
  const { digits, until } = sealCode(answers);
  return <HandOverPage picture={drawCode(digits)} text={inGroups(digits)} until={untilWords(until, locale)} />;
}
