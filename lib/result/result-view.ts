import type { JurisdictionAssessment, Question } from "@/policies/assess/assessment";
import type { Household } from "@/policies/facts/schema";
import { jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import type { ReceiptedAssessment } from "../assessment";
import { bestIn } from "./best";
import { membersOf, type Member } from "./members";
import { allAsked, type IsAsked, type OutcomeWord } from "./outcome-word";
import { placeLine, type PlaceLine } from "./place-line";
import { schoolingOf, type SchoolingView } from "./schooling";
import { answerIn, bestFirst, verdictOf, type Verdict } from "./verdict";

export interface ResultView {
  /** ISO date of the assessment. */
  asOf: string;
  members: Member[];
  /** `null` where the visitor has chosen no place: all of them were looked at. */
  verdict: Verdict | null;
  grid: ResultGridView;
  /** The best place first, here and in the grid. */
  lines: PlaceLine[];
  /** What a family is told that asks for the school alone, in place of who may settle where. */
  schooling: SchoolingView | null;
  /** Some places were not looked at. */
  othersLeft: boolean;
  /** Those that can open a way to somebody who has none, the most decisive first. */
  questions: Question[];
}

/** Places × members: of everybody the best kind of place, under the place where it is the same for all, else in the cell. */
export interface ResultGridView {
  places: { id: JurisdictionId; areas: string[] | null }[];
  rows: { member: Member; cells: { word: OutcomeWord; areas: string[] | null }[] }[];
}

/** Everything the outcome page shows, without words. */
export function resultView(assessment: ReceiptedAssessment, household: Household, isAsked = allAsked): ResultView {
  const { asOf, jurisdictions, questions } = assessment;
  const members = membersOf(household);
  const answers = bestFirst(jurisdictions.map((place) => answerIn(place, isAsked)));
  const lines = answers.flatMap((answer) =>
    jurisdictions.filter(({ id }) => id === answer.id).map((place) => placeLine(place, answer, household)),
  );
  return {
    asOf,
    members,
    lines,
    schooling: schoolingOf(jurisdictions, household),
    verdict: jurisdictions.some(({ considered }) => considered) ? verdictOf(answers) : null,
    grid: gridOf(
      lines.flatMap(({ id }) => jurisdictions.filter((place) => place.id === id)),
      members,
      isAsked,
    ),
    othersLeft: jurisdictions.length < jurisdictionIds.length,
    questions: questions.filter(({ decides }) =>
      decides.some(
        (open) =>
          !isAccepted(
            open.person,
            jurisdictions.find(({ id }) => id === open.jurisdiction),
          ),
      ),
    ),
  };
}

/** Nobody is asked first about a second kind of place where one accepts them already. */
const isAccepted = (person: string, place: JurisdictionAssessment | undefined): boolean =>
  place?.best.some((best) => best.person === person && best.outcome === "accepted") ?? false;

function gridOf(
  places: readonly JurisdictionAssessment[],
  members: readonly Member[],
  isAsked: IsAsked,
): ResultGridView {
  const columns = places.map((place) => {
    const best = bestIn(place, isAsked);
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
