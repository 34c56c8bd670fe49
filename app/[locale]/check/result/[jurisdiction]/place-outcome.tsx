import { PlacePage } from "@/components/result/place-page";
import { reportAddress } from "@/lib/report-address";
import { landOf } from "@/lib/result/land";
import { membersOf } from "@/lib/result/members";
import { placeCard } from "@/lib/result/place-card";
import type { JurisdictionAssessment } from "@/policies/assess/assessment";
import type { Household } from "@/policies/facts/schema";
import { useResultWords } from "../result-words";

interface PlaceOutcomeProps {
  place: JurisdictionAssessment;
  household: Household;
  /** ISO date of the assessment. */
  asOf: string;
}

export function PlaceOutcome({ place, household, asOf }: PlaceOutcomeProps) {
  const words = useResultWords(membersOf(household), [place.id], asOf);
  return (
    <PlacePage
      card={placeCard(place, household, asOf)}
      land={landOf(household)}
      report={reportAddress()}
      words={words}
    />
  );
}
