"use client";

import { usePathname } from "next/navigation";
import { type Locale, routing } from "@/lib/i18n/routing";

const ownNames: Record<Locale, string> = { "zh-Hans": "简体", "zh-Hant": "繁體" };

/** The same page in the other script: rendered into the HTML with the page's own path, so it needs no script to keep the place. */
export function ScriptSwitch({ locale }: { locale: Locale }) {
  const path = usePathname();
  return routing.locales
    .filter((other) => other !== locale)
    .map((other) => (
      <a key={other} href={path.replace(`/${locale}`, `/${other}`)} hrefLang={other} lang={other} rel="alternate">
        {ownNames[other]}
      </a>
    ));
}

/** A static page does not know the cookie: both links are there and the style sheet shows one. */
export function ElderSwitch({ locale, elder, standard }: { locale: Locale; elder: string; standard: string }) {
  const to = encodeURIComponent(usePathname());
  return (
    <>
      <a className="when-standard" href={`/${locale}/elder?on=1&to=${to}`} rel="nofollow">
        {elder}
      </a>
      <a className="when-elder" href={`/${locale}/elder?on=0&to=${to}`} rel="nofollow">
        {standard}
      </a>
    </>
  );
}
