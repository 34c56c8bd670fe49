import type { Verdict } from "@/lib/result/verdict";
import { outcomeTone } from "../ui/outcome-tone";
import { clauseText } from "./answer-words";
import { Unbroken } from "./unbroken";
import type { HouseholdWords } from "./household-words";

interface OpeningProps {
  /** `null` where no place is chosen. */
  verdict: Verdict | null;
  words: HouseholdWords;
}

/** The answer in one sentence, the best first; then what only something small is missing from. */
export function Opening({ verdict, words }: OpeningProps) {
  const { t } = words;
  if (!verdict) return <p className="lead verdict">{t("result.verdict.nothing")}</p>;
  const { begins, now, soon } = verdict;
  const said = (clauses: Verdict["now"], between: string): string =>
    clauses.map((clause) => clauseText(clause, words)).join(t(`result.verdict.${between}`)) + t("result.verdict.stop");
  return (
    <>
      <p className={`verdict tone-${outcomeTone(now[0]?.word ?? "notCovered")}`}>
        {begins === "atHome" ? null : <b>{t(`result.verdict.${begins}`)}</b>}
        <Unbroken words={words}>{said(now, "semicolon")}</Unbroken>
      </p>
      {soon.length > 0 ? (
        <p className="soon">
          <Unbroken words={words}>{said(soon, "stop")}</Unbroken>
        </p>
      ) : null}
    </>
  );
}
