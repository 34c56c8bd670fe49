import type { PlaceCard } from "@/lib/result/place-card";
import { Card } from "../ui/card";
import { Disclosure } from "../ui/disclosure";
import { outcomeTone } from "../ui/outcome-tone";
import type { ResultView } from "@/lib/result/result-view";
import { AreaSection } from "./area-section";
import { DocumentNotes, documentLine } from "./document-notes";
import { EditionNotes } from "./edition-notes";
import { Notes } from "./notes";
import { Papers } from "./papers";
import { Rights } from "./rights";
import { SheetEnd, SheetHead } from "./sheet-frame";
import { TwoReadings } from "./two-readings";
import type { HouseholdWords } from "./household-words";

interface SectionProps {
  card: PlaceCard;
  view: ResultView;
  land: readonly string[] | null;
  words: HouseholdWords;
}

/** What every kind of place asks for; that none asks for anything is said once too. */
function PapersOfAll({ card, words }: Pick<SectionProps, "card" | "words">) {
  const isNone = card.papers.length === 0;
  if (isNone && card.blocks.some(({ papers }) => papers.length > 0)) return null;
  return (
    <Papers
      papers={card.papers}
      place={card.id}
      at="all"
      heading="h3"
      title={words.t(isNone ? "result.papers.title" : "result.papers.everywhere")}
      words={words}
    />
  );
}

/** One place, kind of place by kind of place: on paper its sheet. */
export function PlaceSection({ card, view, land, words }: SectionProps) {
  const { t } = words;
  // Silence is said as silence, once, where somebody meets it.
  const firstSilent = card.blocks.find(({ groups }) => groups.some(({ word }) => word === "notCovered"));
  return (
    <div className="sheet">
      <Card
        id={card.id}
        tone={outcomeTone(card.word)}
        title={t(`policies.${card.id}.fullName`)}
        source={documentLine(card, words)}
      >
        <SheetHead card={card} members={view.members} words={words} />
        <EditionNotes card={card} words={words} />
        <Notes notes={card.notes} place={card.id} words={words} />
        <TwoReadings readings={card.readings} place={card.id} words={words} heading="h3" />
        {card.blocks.map((block) => (
          <AreaSection
            key={block.areas[0]}
            block={block}
            place={card.id}
            words={words}
            papersElsewhere={card.papers.length > 0}
            onPaper={block.canPrepare || !card.canPrepare}
            isFirstSilent={block === firstSilent}
          />
        ))}
        {card.canPrepare ? <PapersOfAll card={card} words={words} /> : null}
        {card.canPrepare ? (
          <Rights card={card} land={land} words={words} />
        ) : (
          <Disclosure summary={t("result.rights.title")}>
            <Rights card={card} land={land} words={words} />
          </Disclosure>
        )}
        <DocumentNotes card={card} words={words} />
        <SheetEnd place={card.id} view={view} words={words} />
      </Card>
    </div>
  );
}
