import type { JurisdictionAssessment } from "@/policies/assess/assessment";
import type { Household } from "@/policies/facts/schema";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { documentKey } from "../jurisdictions/document-key";
import { areaBlocks, type AreaBlock } from "./area-block";
import { monthsLine, type Opening } from "./months-line";
import { nextEdition, type NextEdition } from "./next-edition";
import type { NoteView } from "./notes";
import { toldOnce } from "./once";
import { allAsked, isMoving, type OutcomeWord } from "./outcome-word";
import { keyOfChoice, withAllClauses, type PaperChoice } from "./papers";
import { areasWithRights } from "./place-areas";
import { otherReadingsOf, type OtherReading, type ReadingView } from "./readings";
import { rightsOf, type RightsOfKind } from "./rights";
import { shownAreas } from "./shown-areas";

export interface PlaceCard {
  id: JurisdictionId;
  /** The answer of whoever fares best: the tone of the card. */
  word: OutcomeWord;
  /** Somebody's way is known in some kind of place. */
  canPrepare: boolean;
  document: JurisdictionAssessment["document"];
  /** Where the words about the document stand. */
  documentKey: string;
  next: NextEdition | null;
  /** When who can go where, where time is all that is missing. */
  months: Opening[];
  blocks: AreaBlock[];
  /** What is told of every kind of place alike. */
  notes: NoteView[];
  readings: ReadingView[];
  papers: PaperChoice[];
  /** In which kinds of place those are asked for, where another stands beside them. */
  papersOf: readonly string[];
  rights: RightsOfKind[];
  otherReadings: OtherReading[];
}

/** @param asOf ISO date of the assessment. */
export function placeCard(
  place: JurisdictionAssessment,
  household: Household,
  asOf: string,
  isAsked = allAsked,
): PlaceCard {
  const blocks = areaBlocks(place, household, isAsked);
  const moving = blocks.filter(({ word }) => isMoving(word));
  const prepared = blocks.filter((block) => block.canPrepare);
  const notes = toldOnce(
    moving.map((block) => block.notes),
    ({ id, detail, people }) => JSON.stringify([id, detail, people]),
  );
  const readings = toldOnce(
    moving.map((block) => block.readings),
    (reading) => JSON.stringify(reading),
  );
  const papers = toldOnce(
    prepared.map((block) => block.papers),
    keyOfChoice,
  );
  return {
    ...documentOf(place),
    word: blocks[0]?.word ?? "notCovered",
    canPrepare: prepared.length > 0,
    ...datesOf(place, household),
    blocks: blocks.map((block) => ({
      ...block,
      notes: notes.own[moving.indexOf(block)] ?? [],
      readings: readings.own[moving.indexOf(block)] ?? [],
      papers: papers.own[prepared.indexOf(block)] ?? [],
    })),
    notes: notes.common.map(([note]) => note),
    readings: readings.common.map(([reading]) => reading),
    papers: papers.common.map(withAllClauses),
    papersOf: prepared.length < blocks.length ? prepared.flatMap(({ areas }) => areas) : [],
    rights: rightsOf(areasWithRights(place), household.people),
    otherReadings: otherReadingsOf(place.id, shownAreas(place), asOf),
  };
}

const datesOf = (place: JurisdictionAssessment, household: Household): Pick<PlaceCard, "next" | "months"> => ({
  next: nextEdition(place, household),
  months: monthsLine(place),
});

const documentOf = ({ id, document }: JurisdictionAssessment): Pick<PlaceCard, "id" | "document" | "documentKey"> => ({
  id,
  document,
  documentKey: documentKey(id, document.inForceFrom),
});
