import "./globals.css";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { routing } from "@/lib/i18n/routing";

export const metadata: Metadata = { title: "404", robots: { index: false } };

/** No segment says which script the visitor reads, so both stand here. */
export default async function GlobalNotFound() {
  const both = await Promise.all(
    routing.locales.map(async (locale) => ({ locale, t: await getTranslations({ locale, namespace: "errors" }) })),
  );
  return (
    <html lang={routing.defaultLocale}>
      <body>
        <main className="page">
          {both.map(({ locale, t }) => (
            <section className="apart" key={locale} lang={locale}>
              <h1>{t("notFound.title")}</h1>
              <p>{t("notFound.advice")}</p>
              <a href={`/${locale}`}>{t("toStart")}</a>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
