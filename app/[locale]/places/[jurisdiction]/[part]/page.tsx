import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClausesPage } from "@/components/places/clauses-page";
import { type Part, parts } from "@/components/places/parts";
import { ReadingsPage } from "@/components/places/readings-page";
import { RightsPage } from "@/components/places/rights-page";
import { RoutesPage } from "@/components/places/routes-page";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { browse, browsedIds } from "@/lib/places/browse";

export const dynamicParams = false;

const pages = { routes: RoutesPage, rights: RightsPage, readings: ReadingsPage, clauses: ClausesPage };

export function generateStaticParams() {
  return browsedIds.flatMap((jurisdiction) => parts.map((part) => ({ jurisdiction, part })));
}

async function read(params: PageProps<"/[locale]/places/[jurisdiction]/[part]">["params"]) {
  const { jurisdiction, part } = await params;
  const place = browse(jurisdiction);
  if (!place || !isPart(part)) notFound();
  return { place, part };
}

const isPart = (text: string): text is Part => parts.some((part) => part === text);

export async function generateMetadata({ params }: PageProps<"/[locale]/places/[jurisdiction]/[part]">) {
  const {
    place: { policy, documentKey },
    part,
  } = await read(params);
  const t = await getTranslations();
  const title = t("places.titleOfPart", { part: t(`places.tabs.${part}`), title: t(`${documentKey}.title`) });
  return pageMetadata({ path: `/places/${policy.id}/${part}`, title, description: t("places.description") });
}

export default async function PartPage({ params }: PageProps<"/[locale]/places/[jurisdiction]/[part]">) {
  const { place, part } = await read(params);
  const Page = pages[part];
  return <Page place={place} />;
}
