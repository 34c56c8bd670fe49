import "./result.css";
import type { PlaceCard } from "@/lib/result/place-card";
import type { Unclear } from "@/lib/result/unclear";
import { ReadAloudButton } from "../site/read-aloud";
import { BackLink } from "../ui/back-link";
import { LinkButton } from "../ui/button";
import { IconSprite } from "../ui/outcome-icon";
import { PlaceSection } from "./place-section";
import type { HouseholdWords } from "./household-words";

interface PlacePageProps {
  card: PlaceCard;
  land: readonly string[] | null;
  unclear: Unclear;
  /** Where to report what this site has read wrongly; `null` where the operator names none. */
  report: string | null;
  words: HouseholdWords;
}

/** Everything that one document says of this household. */
export function PlacePage({ card, land, unclear, report, words }: PlacePageProps) {
  const { t, locale } = words;
  return (
    <main id="main" className="page result">
      <IconSprite />
      <BackLink href={`/${locale}/check/result`}>{t("result.back")}</BackLink>
      <h1>{t(`policies.${card.id}.fullName`)}</h1>
      <ReadAloudButton />
      <PlaceSection card={card} land={land} unclear={unclear} report={report} words={words} />
      <p className="actions">
        <LinkButton tone="primary" href={`/${locale}/check/result/sheet`}>
          {t("result.next.sheet")}
        </LinkButton>
        <LinkButton href={`/${locale}/check/result`}>{t("result.back")}</LinkButton>
      </p>
      <script src="/result.js" defer data-keep="" />
    </main>
  );
}
