import type { SharedRow } from "@/lib/result/answers-folded";
import type { AnswerRow } from "@/lib/result/answers-view";
import { rowOf } from "@/policies/facts/rows";
import { SummaryList, type SummaryRow } from "../ui/summary-list";
import type { HouseholdWords } from "./household-words";

/** Nothing where nothing was answered. */
export function Rows({ title, rows }: { title: string; rows: readonly SummaryRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <SummaryList rows={rows} />
    </section>
  );
}

/** The link of a row, and what it changes for whoever hears it. */
export const change = (href: string, what: string, { t, locale }: HouseholdWords): SummaryRow["change"] => ({
  href: `/${locale}/check/${href}?return=answers`,
  label: t("answers.change"),
  what: t("answers.changeWhat", { what }),
});

export function answerRow({ ref, value, step }: AnswerRow, words: HouseholdWords): SummaryRow {
  const question = words.fact(ref);
  const what = ref.person ? words.t("result.asks.one", { who: words.name(ref.person), fact: question }) : question;
  return {
    id: [ref.fact, ref.person, ref.jurisdiction, ref.area, ref.register].filter(Boolean).join("-"),
    question,
    answer: answerText(ref, value, words),
    change: change(step, what, words),
  };
}

/** With those of whom it is said. */
export function sharedRow({ people, ...row }: SharedRow, words: HouseholdWords): SummaryRow {
  const { answer, ...rest } = answerRow({ ...row, ref: { ...row.ref, person: null } }, words);
  return {
    ...rest,
    answer: (
      <>
        {answer}
        <small className="whose">{words.t("answers.of", { who: words.names(people) })}</small>
      </>
    ),
  };
}

/** A booklet is known by those who stand in it. */
const answerText = (
  { fact, jurisdiction }: AnswerRow["ref"],
  value: AnswerRow["value"],
  words: HouseholdWords,
): string =>
  rowOf(fact).type === "register" ? words.standingIn(String(value)) : words.value({ fact, value, place: jurisdiction });
