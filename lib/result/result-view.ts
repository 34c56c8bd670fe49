import type { JurisdictionAssessment, Question } from "@/policies/assess/assessment";
import type { Household } from "@/policies/facts/schema";
import { jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import type { ReceiptedAssessment } from "../assessment";
import { bestIn } from "./best";
import { membersOf, type Member } from "./members";
import type { OutcomeWord } from "./outcome-word";
import { placeCard, type PlaceCard } from "./place-card";
import { verdictOf, type VerdictPart } from "./verdict";

export interface ResultView {
  /** ISO date of the assessment. */
  asOf: string;
  members: Member[];
  verdict: VerdictPart[];
  grid: ResultGridView;
  cards: PlaceCard[];
  /** The visitor has chosen no place: all of them were looked at. */
  noneChosen: boolean;
  /** Some places were not looked at. */
  othersLeft: boolean;
  /** Of the questions that can open a way to somebody who has none, the one that decides most. */
  question: Question | null;
  receipt: ReceiptedAssessment["receipt"];
}

/** Places × members: of everybody the best kind of place, under the place where it is the same for all, else in the cell. */
export interface ResultGridView {
  places: { id: JurisdictionId; areas: string[] | null }[];
  rows: { member: Member; cells: { word: OutcomeWord; areas: string[] | null }[] }[];
}

/** Everything the outcome page shows, without words. */
export function resultView(assessment: ReceiptedAssessment, household: Household): ResultView {
  const { asOf, jurisdictions, questions, receipt } = assessment;
  const members = membersOf(household);
  return {
    asOf,
    members,
    receipt,
    verdict: jurisdictions.some(({ considered }) => considered) ? verdictOf(jurisdictions) : [],
    grid: gridOf(assessment, members),
    cards: jurisdictions.map((place) => placeCard(place, household, asOf)),
    noneChosen: jurisdictions.every(({ considered }) => !considered),
    othersLeft: jurisdictions.length < jurisdictionIds.length,
    question:
      questions.find(({ decides }) =>
        decides.some(
          (open) =>
            !isAccepted(
              open.person,
              jurisdictions.find(({ id }) => id === open.jurisdiction),
            ),
        ),
      ) ?? null,
  };
}

/** Nobody is asked first about a second kind of place where one accepts them already. */
const isAccepted = (person: string, place: JurisdictionAssessment | undefined): boolean =>
  place?.best.some((best) => best.person === person && best.outcome === "accepted") ?? false;

function gridOf({ jurisdictions }: ReceiptedAssessment, members: readonly Member[]): ResultGridView {
  const columns = jurisdictions.map((place) => {
    const best = bestIn(place);
    const named = new Set(best.filter(({ areas }) => areas.length > 0).map(({ areas }) => areas.join()));
    const [areas] = named.size === 1 ? best.flatMap((one) => (one.areas.length > 0 ? [one.areas] : [])) : [];
    return { id: place.id, areas: areas ?? null, best };
  });
  return {
    places: columns.map(({ id, areas }) => ({ id, areas })),
    rows: members.map((member, index) => ({
      member,
      cells: columns.map(({ areas, best }) => {
        const one = best[index];
        return { word: one?.word ?? "notCovered", areas: areas || !one || one.areas.length === 0 ? null : one.areas };
      }),
    })),
  };
}
