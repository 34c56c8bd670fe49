import "../globals.css";
import type { Viewport } from "next";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader, SkipLink } from "@/components/site/site-header";
import { localeIn } from "@/lib/i18n/locale-of";
import { routing } from "@/lib/i18n/routing";

export const dynamicParams = false;

export const viewport: Viewport = {
  themeColor: [{ media: "(prefers-color-scheme: dark)", color: "#1c2025" }, { color: "#ffffff" }],
};

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }));
}

/** The server that hands out the page puts class="elder" on <html>, which hydration must leave alone. */
export default async function LocaleLayout({ children, params }: LayoutProps<"/[locale]">) {
  const locale = localeIn((await params).locale);
  return (
    <html lang={locale} suppressHydrationWarning>
      <body>
        <SkipLink />
        <SiteHeader />
        {children}
        <SiteFooter />
      </body>
    </html>
  );
}
