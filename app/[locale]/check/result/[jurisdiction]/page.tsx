import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { assessHousehold } from "@/lib/assessment";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { browsedIds } from "@/lib/places/browse";
import { readAnswers } from "@/lib/session/session";
import { missingPath } from "@/lib/wizard/start";
import { PlaceOutcome } from "./place-outcome";

type Params = PageProps<"/[locale]/check/result/[jurisdiction]">;

const placeIn = async ({ params }: Params) => {
  const { jurisdiction } = await params;
  return browsedIds.find((id) => id === jurisdiction) ?? notFound();
};

export async function generateMetadata(props: Params) {
  const id = await placeIn(props);
  const t = await getTranslations();
  const title = t("result.place.title", { place: t(`policies.${id}.name`) });
  return pageMetadata({ path: `/check/result/${id}`, title, index: false });
}

/** What one document says of the household, whether the family considers the place or only asks about it. */
export default async function PlaceOutcomePage(props: Params) {
  const id = await placeIn(props);
  const answers = await readAnswers();
  if (!answers) redirect(`/${await getLocale()}${missingPath}`);
  const assessment = assessHousehold(answers.household, null, [id]);
  const [place] = assessment.jurisdictions;
  return place ? <PlaceOutcome place={place} answers={answers} assessment={assessment} /> : notFound();
}
