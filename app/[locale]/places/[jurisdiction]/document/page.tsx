import { notFound } from "next/navigation";
import { OfficerPage } from "@/components/places/officer-page";
import { PlaceOverview } from "@/components/places/place-overview";
import { readDocument } from "@/lib/documents/read-document";
import { browse } from "@/lib/places/browse";

export { generateMetadata } from "../page";
export const dynamic = "force-dynamic";

/** The overview where the operator has a folder of texts (`proxy.ts`): read for each request, so that a text can come and go. */
export default async function DocumentPage({ params }: PageProps<"/[locale]/places/[jurisdiction]/document">) {
  const place = browse((await params).jurisdiction) ?? notFound();
  const text = await readDocument(place.policy);
  return text ? <OfficerPage place={place} text={text} /> : <PlaceOverview place={place} />;
}
