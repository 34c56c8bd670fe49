import { useLocale, useTranslations } from "next-intl";

const pages = ["about", "privacy", "accessibility", "glossary"] as const;
const call = (number: string) => {
  const Hotline = (chunks: React.ReactNode) => <a href={`tel:${number}`}>{chunks}</a>;
  return Hotline;
};
const hotlines = { call: call("12345"), social: call("12333"), medical: call("12393") };

export function SiteFooter() {
  const t = useTranslations("site.footer");
  const locale = useLocale();
  return (
    <footer className="site-footer">
      <div>
        <p>{t("unofficial")}</p>
        <p>{t("sources")}</p>
        <p>{t.rich("verify", hotlines)}</p>
        <p className="no-print">
          {t("memory")}
          <a href={`/${locale}/check/forget`}>{t("clear")}</a>
        </p>
        <nav aria-label={t("label")}>
          {pages.map((page) => (
            <a key={page} href={`/${locale}/${page}`}>
              {t(page)}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  );
}
