import { PlacePage } from "@/components/result/place-page";
import { reportAddress } from "@/lib/report-address";
import { landOf } from "@/lib/result/land";
import { membersOf } from "@/lib/result/members";
import { placeCard } from "@/lib/result/place-card";
import { unclearOf } from "@/lib/result/unclear";
import type { Answers } from "@/lib/session/answers";
import { isOpenIn, openFacts } from "@/lib/wizard/open-facts";
import type { Assessment, JurisdictionAssessment } from "@/policies/assess/assessment";
import { useResultWords } from "../result-words";

interface PlaceOutcomeProps {
  place: JurisdictionAssessment;
  answers: Answers;
  assessment: Assessment;
}

export function PlaceOutcome({ place, answers, assessment }: PlaceOutcomeProps) {
  const { household } = answers;
  const open = openFacts(answers, assessment);
  const words = useResultWords(membersOf(household), [place.id], assessment.asOf);
  return (
    <PlacePage
      card={placeCard(place, household, assessment.asOf, (ref) => isOpenIn(open, ref))}
      land={landOf(household)}
      unclear={unclearOf(assessment.questions, answers)}
      report={reportAddress()}
      words={words}
    />
  );
}
