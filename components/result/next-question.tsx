import type { Question } from "@/policies/assess/assessment";
import { Need } from "../ui/card";
import { QuestionLink } from "./ref-link";
import type { HouseholdWords } from "./household-words";

/** The one question that would decide most. */
export function NextQuestion({ question, words }: { question: Question; words: HouseholdWords }) {
  const { t } = words;
  const places = [...new Set(question.decides.map(({ jurisdiction }) => jurisdiction))];
  const what = places.map((place) => {
    const people = [
      ...new Set(question.decides.filter(({ jurisdiction }) => jurisdiction === place).map(({ person }) => person)),
    ];
    return words.alone
      ? words.place(place)
      : t("result.question.decidesOne", { place: words.place(place), who: words.names(people) });
  });
  return (
    <div className="no-print">
      <Need tone="ask">
        <p>
          <b>{t("result.question.title")}</b>
        </p>
        <p>
          <QuestionLink ask={question} people={question.person ? [question.person] : []} words={words} />
        </p>
        <p className="hint">{t("result.question.decides", { what: what.join(t("answers.listComma")) })}</p>
      </Need>
    </div>
  );
}
