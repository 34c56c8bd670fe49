import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FoundPage } from "@/components/places/found-page";
import { readDocument } from "@/lib/documents/read-document";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { browse } from "@/lib/places/browse";

export const dynamic = "force-dynamic";

const longest = 40;

export async function generateMetadata({ params }: PageProps<"/[locale]/places/[jurisdiction]/search">) {
  const { jurisdiction } = await params;
  const place = browse(jurisdiction) ?? notFound();
  const t = await getTranslations();
  const title = t("places.titleOfPart", { part: t("places.search"), title: t(`${place.documentKey}.title`) });
  return pageMetadata({ path: `/places/${jurisdiction}/search`, title, index: false });
}

export default async function SearchPage({
  params,
  searchParams,
}: PageProps<"/[locale]/places/[jurisdiction]/search">) {
  const place = browse((await params).jurisdiction) ?? notFound();
  const { q } = await searchParams;
  const query = typeof q === "string" ? q.trim().slice(0, longest) : "";
  return <FoundPage place={place} query={query} text={await readDocument(place.policy)} />;
}
