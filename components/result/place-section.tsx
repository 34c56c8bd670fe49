import type { ReactNode } from "react";
import type { PlaceCard } from "@/lib/result/place-card";
import { Card } from "../ui/card";
import { Disclosure } from "../ui/disclosure";
import { OutcomeMark } from "../ui/outcome-mark";
import { outcomeTone } from "../ui/outcome-tone";
import { Asks } from "./asks";
import { DocumentNotes, documentLine } from "./document-notes";
import { EditionNotes } from "./edition-notes";
import { Forward } from "./forward";
import { LocalRules } from "./local-rules";
import { MissingList } from "./missing-list";
import { Papers } from "./papers";
import { Placements } from "./placements";
import { PlaceVerdict } from "./place-verdict";
import { Rights } from "./rights";
import { SheetEnd, SheetHead } from "./sheet-frame";
import { TwoReadings } from "./two-readings";
import { Why } from "./why";
import type { Words } from "./words";

export interface SectionProps {
  card: PlaceCard;
  words: Words;
}

const kept = { k: (chunks: ReactNode) => <span>{chunks}</span> };

/** One place under consideration: on paper its sheet, one page. */
export function PlaceSection({ card, land, asOf, words }: SectionProps & { land: readonly string[] | null; asOf: string }) {
  return (
    <PlaceFrame card={card} words={words} sheet>
      <SheetHead card={card} words={words} />
      <PlaceVerdict card={card} words={words} />
      <EditionNotes card={card} words={words} />
      <MissingList ways={card.missing} place={card.id} words={words} />
      <Asks card={card} words={words} />
      <TwoReadings card={card} words={words} />
      <LocalRules card={card} words={words} />
      <Silence card={card} words={words} />
      {card.settled ? <Placements card={card} words={words} /> : null}
      {card.settled ? <Papers card={card} words={words} /> : null}
      {card.settled ? <Rights card={card} land={land} words={words} /> : (
        <Disclosure summary={words.t("result.rights.title")}>
          <Rights card={card} land={land} words={words} />
        </Disclosure>
      )}
      <Why card={card} words={words} />
      <Forward ways={card.forward} open={!card.settled} place={card.id} words={words} />
      <DocumentNotes card={card} words={words} />
      <SheetEnd asOf={asOf} words={words} />
    </PlaceFrame>
  );
}

/** A place that was not chosen: the answer, and how to have it looked at. */
export function OtherPlace({ card, words }: SectionProps) {
  return (
    <PlaceFrame card={card} words={words}>
      <PlaceVerdict card={card} words={words} />
      <Asks card={card} words={words} />
      <p className="hint">{words.t("result.noTies.lead")}</p>
      <p>
        <a href={`/${words.locale}/check/places?return=result`}>{words.t("result.noTies.add", { place: words.place(card.id) })}</a>
      </p>
    </PlaceFrame>
  );
}

function PlaceFrame({ card, words, sheet = false, children }: SectionProps & { sheet?: boolean; children: ReactNode }) {
  const { t } = words;
  const name = t(`policies.${card.id}.fullName`);
  const [only, ...more] = card.groups;
  return (
    <div className={sheet ? "sheet" : undefined}>
      <Card
        id={card.id}
        tone={outcomeTone(card.word)}
        title={card.placeType ? t.rich("result.card.titleWithKind", { ...kept, name, kind: t(`policies.${card.id}.kindOfPlace.${card.placeType}.name`) }) : name}
        aside={only && more.length === 0 ? <OutcomeMark word={only.word} as="tag">{t(`outcome.short.${only.word}`)}</OutcomeMark> : null}
        source={documentLine(card, words)}
      >
        {children}
      </Card>
    </div>
  );
}

/** Silence is said as silence, once, where somebody meets it. */
function Silence({ card, words }: SectionProps) {
  return card.groups.some(({ word }) => word === "notCovered") ? <p className="hint silence">{words.t("result.silence")}</p> : null;
}
