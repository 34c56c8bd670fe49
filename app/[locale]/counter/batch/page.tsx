import { BatchPage } from "@/components/batch/batch-page";
import { pageTexts } from "@/lib/batch/page-texts";
import { localeIn } from "@/lib/i18n/locale-of";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { wordsOf } from "@/lib/i18n/words";
import { browsedIds } from "@/lib/places/browse";
import { postBatch } from "./post-batch";

/** The form titles its page itself, together with what is wrong. */
export async function generateMetadata({ params }: PageProps<"/[locale]/counter/batch">) {
  const { say } = await wordsOf(localeIn((await params).locale));
  const { title: _, ...metadata } = await pageMetadata({
    path: "/counter/batch",
    title: say("batch.title"),
    description: say("batch.description"),
    index: false,
  });
  return metadata;
}

export default async function Batch({ params, searchParams }: PageProps<"/[locale]/counter/batch">) {
  const words = await wordsOf(localeIn((await params).locale));
  return (
    <BatchPage
      places={browsedIds}
      chooseFirst={(await searchParams).choose !== undefined}
      action={postBatch}
      texts={pageTexts(words)}
    />
  );
}
