import type { JurisdictionAssessment } from "@/policies/assess/assessment";
import type { Household } from "@/policies/facts/schema";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { ReceiptedAssessment } from "../assessment";
import { documentKey } from "../jurisdictions/document-key";
import { membersOf, type Member } from "./members";
import { canPrepare } from "./outcome-word";
import { placeLine, type PlaceLine } from "./place-line";
import { schoolingOf, type SchoolingView } from "./schooling";
import { answerIn, bestFirst } from "./verdict";

/** A place for which somebody can get things ready. */
export interface SheetPlace extends Omit<PlaceLine, "papers"> {
  papers: NonNullable<PlaceLine["papers"]>;
  /** Where the words about its document stand. */
  documentKey: string;
  /** Is its number printed? */
  isNumbered: boolean;
}

/** What a family takes along, on one sheet: the best place first. */
export interface SheetView {
  /** ISO date of the assessment. */
  asOf: string;
  members: Member[];
  places: SheetPlace[];
  /** Places of which nothing is written that concerns them: they share one line. */
  silent: JurisdictionId[];
  /** Places whose answer hangs on what has not been said. */
  open: JurisdictionId[];
  /** Places where whoever asks is registered already. */
  there: JurisdictionId[];
  /** Places where somebody could join family who is registered there, of which the document does not speak. */
  joins: JurisdictionId[];
  /** What a family takes along that asks for the school alone. */
  schooling: SchoolingView | null;
  receipt: ReceiptedAssessment["receipt"];
}

const letsJoin = ({ areas }: JurisdictionAssessment): boolean =>
  areas.some(({ people }) =>
    people.some(
      ({ outcome, notes }) => outcome === "notCovered" && notes.some((note) => note.startsWith("joinsRegistered")),
    ),
  );

export function sheetView(assessment: ReceiptedAssessment, household: Household): SheetView {
  const { asOf, jurisdictions, receipt } = assessment;
  const lines = bestFirst(jurisdictions.map((place) => answerIn(place))).flatMap((answer) =>
    jurisdictions
      .filter(({ id }) => id === answer.id)
      .map((place) => ({
        ...placeLine(place, answer, household),
        documentKey: documentKey(place.id, place.document.inForceFrom),
        isNumbered: place.document.number !== null,
      })),
  );
  const first = (word: PlaceLine["word"]): JurisdictionId[] =>
    lines.filter(({ papers, word: best }) => papers === null && best === word).map(({ id }) => id);
  return {
    asOf,
    members: membersOf(household),
    places: lines.flatMap(({ papers, groups, ...line }) =>
      papers ? [{ ...line, papers, groups: groups.filter(({ word }) => canPrepare(word)) }] : [],
    ),
    silent: first("notCovered"),
    open: first("needFacts"),
    there: first("noMoveNeeded"),
    joins: jurisdictions.filter(letsJoin).map(({ id }) => id),
    schooling: schoolingOf(jurisdictions, household),
    receipt,
  };
}
