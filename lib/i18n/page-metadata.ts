import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { routing } from "./routing";

interface Page {
  /** Below the script, "" for the start page. */
  path: string;
  title?: string;
  description?: string;
  /** False where only the visitor gets the page: then nobody makes a card of it. */
  card?: boolean;
  /** False where search engines are to stay away. */
  index?: boolean;
}

/** Only the operator knows the public address; without it nothing may claim to be canonical, and a card has no picture. */
const origin = process.env.SITE_ORIGIN;

function addresses(locale: string, path: string): Metadata["alternates"] {
  const languages = Object.fromEntries(routing.locales.map((other) => [other, `/${other}${path}`]));
  return { canonical: `/${locale}${path}`, languages };
}

/** Title, description, both scripts' addresses and the share card, the same way on every page. */
export async function pageMetadata({ path, title, description, card = true, index = true }: Page): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations("site");
  const shown = { title: title ?? t("tagline"), description: description ?? t("description") };
  const picture = { url: `/${locale}/share-card.png`, width: 1200, height: 630, alt: t("shareImage") };
  return {
    ...(origin ? { metadataBase: new URL(origin) } : {}),
    title: title ? `${title}｜${t("name")}` : `${t("name")}｜${t("tagline")}`,
    ...(origin ? { alternates: addresses(locale, path) } : {}),
    ...(index ? { description: shown.description } : { robots: { index: false, follow: false } }),
    ...(index && card
      ? {
          openGraph: {
            type: "website",
            siteName: t("name"),
            locale: locale === "zh-Hant" ? "zh_TW" : "zh_CN",
            ...(origin ? { images: [picture] } : {}),
            ...shown,
          },
        }
      : {}),
  };
}

/** A question titles its page itself, together with what is wrong. Whoever has no answers yet, as a search engine, is led to the first one. */
export async function questionMetadata(): Promise<Metadata> {
  const { title: _, ...metadata } = await pageMetadata({ path: "/check/places" });
  return metadata;
}
