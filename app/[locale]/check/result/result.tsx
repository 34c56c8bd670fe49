import { OutcomePage } from "@/components/result/outcome-page";
import type { ReceiptedAssessment } from "@/lib/assessment";
import type { AskedHere } from "@/lib/result/asked-here";
import type { ResultView } from "@/lib/result/result-view";
import { changedSince } from "@/lib/result/since-then";
import type { Answers } from "@/lib/session/answers";
import { useResultWords } from "./result-words";

interface ResultProps {
  answers: Answers;
  household: string;
  assessment: ReceiptedAssessment;
  view: ResultView;
  asked: AskedHere | null;
  goesOn: boolean;
}

export function Result({ answers, assessment, view, ...own }: ResultProps) {
  const { answeredOn } = answers;
  const places = view.lines.map(({ id }) => id);
  const words = useResultWords(view.members, places, view.asOf);
  const newer = answeredOn < assessment.policyEdition;
  const notices = newer ? [words.t("result.edition", { edition: words.date(assessment.policyEdition) })] : [];
  return (
    <OutcomePage
      view={view}
      {...own}
      notices={notices}
      changes={changedSince(answers.household, answeredOn, assessment)}
      words={words}
    />
  );
}
