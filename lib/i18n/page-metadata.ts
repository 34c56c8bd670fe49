import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { routing } from "./routing";

interface Page {
  /** Below the script, "" for the start page. */
  path: string;
  title?: string;
  description?: string;
  index?: boolean;
}

/** Title, description, both scripts' addresses and the share card, the same way on every page. */
export async function pageMetadata({ path, title, description, index = true }: Page): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations("site");
  const shown = { title: title ?? t("tagline"), description: description ?? t("description") };
  return {
    title: title ? `${title}｜${t("name")}` : `${t("name")}｜${t("tagline")}`,
    description: shown.description,
    alternates: { canonical: `/${locale}${path}`, languages: Object.fromEntries(routing.locales.map((other) => [other, `/${other}${path}`])) },
    openGraph: { type: "website", siteName: t("name"), locale: locale === "zh-Hant" ? "zh_TW" : "zh_CN", ...shown },
    ...(index ? {} : { robots: { index: false, follow: false } }),
  };
}
