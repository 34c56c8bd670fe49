import { useLocale, useTranslations } from "next-intl";
import { PlaceList } from "@/components/places/place-list";
import { Returning } from "@/components/site/returning";
import { LinkButton } from "@/components/ui/button";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { documents } from "@/lib/places/browse";

export function generateMetadata() {
  return pageMetadata({ path: "" });
}

const call = { call: (chunks: React.ReactNode) => <a href="tel:12345">{chunks}</a> };

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
      <p className="note">
        <b>{t("notForTitle")}</b>
        {t.rich("notFor", call)}
      </p>
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
