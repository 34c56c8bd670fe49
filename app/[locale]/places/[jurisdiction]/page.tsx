import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlaceOverview } from "@/components/places/place-overview";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { browse, browsedIds } from "@/lib/places/browse";

export const dynamicParams = false;

export function generateStaticParams() {
  return browsedIds.map((jurisdiction) => ({ jurisdiction }));
}

export async function generateMetadata({ params }: PageProps<"/[locale]/places/[jurisdiction]">) {
  const { jurisdiction } = await params;
  const place = browse(jurisdiction);
  if (!place) notFound();
  const t = await getTranslations();
  return pageMetadata({
    path: `/places/${jurisdiction}`,
    title: t(`${place.documentKey}.title`),
    description: t("places.description"),
  });
}

export default async function JurisdictionPage({ params }: PageProps<"/[locale]/places/[jurisdiction]">) {
  const place = browse((await params).jurisdiction);
  if (!place) notFound();
  return <PlaceOverview place={place} />;
}
