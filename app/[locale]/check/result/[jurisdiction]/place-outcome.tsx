import { PlacePage } from "@/components/result/place-page";
import { reportAddress } from "@/lib/report-address";
import { landOf } from "@/lib/result/land";
import { membersOf } from "@/lib/result/members";
import { placeCard } from "@/lib/result/place-card";
import { unclearOf } from "@/lib/result/unclear";
import type { Answers } from "@/lib/session/answers";
import type { Assessment, JurisdictionAssessment } from "@/policies/assess/assessment";
import { useResultWords } from "../result-words";

interface PlaceOutcomeProps {
  place: JurisdictionAssessment;
  answers: Answers;
  assessment: Pick<Assessment, "asOf" | "questions">;
}

export function PlaceOutcome({ place, answers, assessment: { asOf, questions } }: PlaceOutcomeProps) {
  const { household } = answers;
  const words = useResultWords(membersOf(household), [place.id], asOf);
  return (
    <PlacePage
      card={placeCard(place, household, asOf)}
      land={landOf(household)}
      unclear={unclearOf(questions, answers)}
      report={reportAddress()}
      words={words}
    />
  );
}
