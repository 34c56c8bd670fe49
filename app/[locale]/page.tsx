import { useLocale, useTranslations } from "next-intl";
import { PlaceList } from "@/components/places/place-list";
import { LinkButton } from "@/components/ui/button";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { documents } from "@/lib/places/browse";
import { forgetPath } from "@/lib/wizard/start";

export function generateMetadata() {
  return pageMetadata({ path: "" });
}

export default function StartPage() {
  const t = useTranslations("start");
  const locale = useLocale();
  return (
    <main id="main" className="page">
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      <p className="actions when-new">
        <LinkButton tone="primary" href={`/${locale}/check`}>
          {t("begin")}
        </LinkButton>
      </p>
      <Returning />
      <p className="note">{t("facts")}</p>
      <h2>{t("placesTitle")}</h2>
      <PlaceList documents={documents} />
      <h2>{t("honestTitle")}</h2>
      <p>{t("honest")}</p>
      <p className="note">
        {t("forCounters")}
        <a href={`/${locale}/counter`}>{t("counter")}</a>
      </p>
    </main>
  );
}

/** The page is prerendered and knows nobody: the server that hands it out tells the style sheet who comes back. */
function Returning() {
  const t = useTranslations("start");
  const locale = useLocale();
  return (
    <div className="when-returning">
      <p>{t("kept")}</p>
      <p className="actions">
        <LinkButton tone="primary" href={`/${locale}/check`}>
          {t("resume")}
        </LinkButton>
        <LinkButton href={`/${locale}/check/result`}>{t("result")}</LinkButton>
        <LinkButton href={`/${locale}${forgetPath}`}>{t("afresh")}</LinkButton>
      </p>
    </div>
  );
}
