import { useLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { use } from "react";
import { ApiReferencePage } from "@/components/site/api-reference-page";
import { perMinuteByDefault } from "@/lib/http/rate-limit";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { wordsOf } from "@/lib/i18n/words";
import { apiReference, batchCommand, exampleCommand, receiptCommand } from "@/lib/openapi/reference";

export async function generateMetadata() {
  const t = await getTranslations("api.page");
  return pageMetadata({ path: "/api", title: t("title"), description: t("description") });
}

export default function ApiPage() {
  const commands = { example: exampleCommand("http://localhost:3000"), batch: batchCommand, receipt: receiptCommand };
  const reference = apiReference(use(wordsOf(useLocale())));
  return <ApiReferencePage {...reference} commands={commands} perMinute={perMinuteByDefault} />;
}
