import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { PlaceList } from "@/components/places/place-list";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { documents } from "@/lib/places/browse";

export async function generateMetadata() {
  const t = await getTranslations("places");
  return pageMetadata({ path: "/places", title: t("title"), description: t("description") });
}

export default function PlacesPage() {
  const t = useTranslations("places");
  return (
    <main id="main" className="page">
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      <PlaceList documents={documents} />
    </main>
  );
}
