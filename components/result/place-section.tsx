import type { PlaceCard } from "@/lib/result/place-card";
import type { Unclear } from "@/lib/result/unclear";
import { Disclosure } from "../ui/disclosure";
import { outcomeTone } from "../ui/outcome-tone";
import { AreaSection } from "./area-section";
import { Differs } from "./differs";
import { DocumentNotes, documentLine } from "./document-notes";
import { EditionNotes } from "./edition-notes";
import { MonthsLine } from "./months-line";
import { Notes } from "./notes";
import { Papers } from "./papers";
import { Rights } from "./rights";
import { TwoReadings } from "./two-readings";
import type { HouseholdWords } from "./household-words";

interface SectionProps {
  card: PlaceCard;
  land: readonly string[] | null;
  unclear: Unclear;
  report: string | null;
  words: HouseholdWords;
}

function papersTitle({ id, papers, papersOf }: PlaceCard, { t, areas }: HouseholdWords): string {
  if (papers.length === 0) return t("result.papers.title");
  return papersOf.length === 0
    ? t("result.papers.everywhere")
    : t("result.papers.everywhereOf", { areas: areas(id, papersOf) });
}

/** What every kind of place asks for; that none asks for anything is said once too. */
function PapersOfAll({ card, words }: Pick<SectionProps, "card" | "words">) {
  const isNone = card.papers.length === 0;
  if (isNone && card.blocks.some(({ papers }) => papers.length > 0)) return null;
  return (
    <Papers papers={card.papers} place={card.id} at="all" heading="h2" title={papersTitle(card, words)} words={words} />
  );
}

/** One place, kind of place by kind of place. */
export function PlaceSection({ card, land, unclear, report, words }: SectionProps) {
  // Silence is said as silence, once, where somebody meets it.
  const firstSilent = card.blocks.find(({ groups }) => groups.some(({ word }) => word === "notCovered"));
  return (
    <div className={`place tone-${outcomeTone(card.word)}`}>
      <p className="source">{documentLine(card, words)}</p>
      <Successor card={card} words={words} />
      <EditionNotes card={card} words={words} />
      <Notes notes={card.notes} place={card.id} words={words} />
      <TwoReadings readings={card.readings} place={card.id} words={words} heading="h2" />
      <MonthsLine openings={card.months} place={card.id} words={words} />
      {card.blocks.map((block) => (
        <AreaSection
          key={block.areas[0]}
          block={block}
          place={card.id}
          words={words}
          papersElsewhere={card.papers.length > 0}
          isFirstSilent={block === firstSilent}
          unclear={unclear}
        />
      ))}
      {card.canPrepare ? <PapersOfAll card={card} words={words} /> : null}
      {card.canPrepare || card.word === "notMoving" ? (
        <Rights card={card} land={land} words={words} />
      ) : (
        <Disclosure summary={words.t("result.rights.title")}>
          <Rights card={card} land={land} words={words} />
        </Disclosure>
      )}
      <Differs card={card} report={report} words={words} />
      <DocumentNotes card={card} words={words} />
    </div>
  );
}

/** A newer rule never changes the answer; nobody should go without its name. */
function Successor({ card, words }: Pick<SectionProps, "card" | "words">) {
  return card.document.caveats.includes("successorKnown") ? (
    <p className="inset">
      <b>{words.t(`policies.${card.id}.caveats.successorKnown`)}</b>
    </p>
  ) : null;
}
