import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { ApiPage } from "@/components/api/api-page";
import { ownOrigin } from "@/lib/http/own-origin";
import { localeIn } from "@/lib/i18n/locale-of";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { wordsOf } from "@/lib/i18n/words";
import { apiView } from "@/lib/openapi/api-view";

export async function generateMetadata() {
  const t = await getTranslations("api.page");
  return pageMetadata({ path: "/api", title: t("title"), description: t("description") });
}

export default async function Api({ params }: PageProps<"/[locale]/api">) {
  const words = await wordsOf(localeIn((await params).locale));
  return <ApiPage {...apiView(words, ownOrigin(await headers()))} />;
}
