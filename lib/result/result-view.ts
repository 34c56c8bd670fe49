import type { Assessment, Question } from "@/policies/assess/assessment";
import type { Household } from "@/policies/facts";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { membersOf, type Member } from "./members";
import { wordOf, type OutcomeWord } from "./outcome-word";
import { placeCard, type PlaceCard } from "./place-card";
import { verdictOf, type Verdict } from "./verdict";

export interface ResultView {
  /** ISO date of the assessment. */
  asOf: string;
  members: Member[];
  verdict: Verdict;
  /** Places × members; the places under consideration first. */
  grid: { places: { id: JurisdictionId; placeType: string | null; considered: boolean }[]; rows: { member: Member; words: OutcomeWord[] }[] };
  considered: PlaceCard[];
  others: PlaceCard[];
  /** Of the places under consideration, the question that decides most. */
  question: Question | null;
}

/** Everything the outcome page shows, without words. */
export function resultView(assessment: Assessment, household: Household, places: readonly JurisdictionId[]): ResultView {
  const isConsidered = ({ id }: { id: JurisdictionId }): boolean => places.includes(id);
  const ordered = [...assessment.jurisdictions.filter(isConsidered), ...assessment.jurisdictions.filter((place) => !isConsidered(place))];
  const cards = ordered.map((place) => placeCard(place, household, assessment.asOf));
  return {
    asOf: assessment.asOf,
    members: membersOf(household),
    verdict: verdictOf(assessment.jurisdictions, places),
    grid: {
      places: cards.map((card) => ({ id: card.id, placeType: card.placeType, considered: isConsidered(card) })),
      rows: membersOf(household).map((member, index) => ({
        member, words: ordered.map(({ people }) => wordOf(people[index] ?? { outcome: "notCovered", basis: null })),
      })),
    },
    considered: cards.filter(isConsidered),
    others: cards.filter((card) => !isConsidered(card)),
    question: assessment.questions.find(({ decides }) => decides.some(({ jurisdiction }) => places.includes(jurisdiction))) ?? null,
  };
}
