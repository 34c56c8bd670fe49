import { useLocale, useTranslations } from "next-intl";
import { ElderSwitch, ScriptSwitch } from "./view-links";

export function SkipLink() {
  const t = useTranslations("site");
  return (
    <a className="skip" href="#main">
      {t("skip")}
    </a>
  );
}

export function SiteHeader() {
  const t = useTranslations("site");
  const locale = useLocale();
  return (
    <header className="site-header">
      <div>
        <a className="brand" href={`/${locale}`}>
          {t("name")}
        </a>
        <nav className="site-nav" aria-label={t("nav.label")}>
          <ElderSwitch locale={locale} elder={t("nav.elder")} standard={t("nav.standard")} />
          <a href={`/${locale}/accessibility`}>{t("nav.accessibility")}</a>
          <ScriptSwitch locale={locale} />
        </nav>
      </div>
    </header>
  );
}
