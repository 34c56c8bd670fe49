import { notFound, redirect } from "next/navigation";
import { useLocale } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { useHouseholdWords } from "@/components/result/household-words";
import { PlacePage } from "@/components/result/place-page";
import { assessHousehold } from "@/lib/assessment";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { browsedIds } from "@/lib/places/browse";
import { reportAddress } from "@/lib/report-address";
import { askLink } from "@/lib/result/ask-link";
import { clauseLink } from "@/lib/result/clause-link";
import { landOf } from "@/lib/result/land";
import { membersOf } from "@/lib/result/members";
import { placeCard, type PlaceCard } from "@/lib/result/place-card";
import { readAnswers } from "@/lib/session/session";
import { missingPath } from "@/lib/wizard/start";
import type { Household } from "@/policies/facts/schema";
import type { JurisdictionId } from "@/policies/jurisdictions";

type Params = PageProps<"/[locale]/check/result/[jurisdiction]">;

const placeIn = async ({ params }: Params): Promise<JurisdictionId> => {
  const { jurisdiction } = await params;
  return browsedIds.find((id) => id === jurisdiction) ?? notFound();
};

export async function generateMetadata(props: Params) {
  const id = await placeIn(props);
  const t = await getTranslations();
  return pageMetadata({
    path: `/check/result/${id}`,
    title: t("result.place.title", { place: t(`policies.${id}.name`) }),
    index: false,
  });
}

/** What one document says of the household, whether the family considers the place or only asks about it. */
export default async function PlaceOutcomePage(props: Params) {
  const id = await placeIn(props);
  const answers = await readAnswers();
  if (!answers) redirect(`/${await getLocale()}${missingPath}`);
  const { household } = answers;
  const { asOf, jurisdictions } = assessHousehold(household, null, [id]);
  const [place] = jurisdictions;
  return place ? (
    <PlaceOutcome card={placeCard(place, household, asOf)} household={household} asOf={asOf} />
  ) : (
    notFound()
  );
}

interface PlaceOutcomeProps {
  card: PlaceCard;
  household: Household;
  asOf: string;
}

function PlaceOutcome({ card, household, asOf }: PlaceOutcomeProps) {
  const locale = useLocale();
  const words = useHouseholdWords(membersOf(household), {
    places: [card.id],
    hrefOf: (ref) => askLink(locale, ref, "result"),
    clauseHref: (place, locator) => clauseLink(locale, place, locator, asOf),
  });
  return <PlacePage card={card} land={landOf(household)} report={reportAddress()} words={words} />;
}
