import { getLocale, getTranslations } from "next-intl/server";
import { CounterDesk } from "@/components/counter/desk";
import { counterPage } from "@/lib/counter/page";
import { localeOf } from "@/lib/i18n/locale-of";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { openHousehold } from "./open-household";

export async function generateMetadata() {
  const t = await getTranslations("counter");
  return pageMetadata({ path: "/counter", title: t("title"), description: t("description"), index: false });
}

export default async function Counter({ searchParams }: PageProps<"/[locale]/counter">) {
  const page = await counterPage(localeOf(await getLocale()), await searchParams);
  return <CounterDesk key={page.first.turn} {...page} action={openHousehold} />;
}
