import type { Opening } from "@/lib/result/months-line";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { HouseholdWords } from "./household-words";

interface MonthsLineProps {
  openings: readonly Opening[];
  place: JurisdictionId;
  words: HouseholdWords;
}

/** From today on: the months in which somebody can go somewhere, in their order. */
export function MonthsLine({ openings, place, words }: MonthsLineProps) {
  const { t } = words;
  if (openings.length === 0) return null;
  return (
    <section>
      <h2>{t("result.months.title")}</h2>
      <ol className="plain months">
        {openings.map(({ month, areas, people, withPaper }) => (
          <li key={`${month} ${areas.join()} ${people.join()}`}>
            <b>{month === null ? t("result.months.today") : words.month(month)}</b>
            {t("result.months.open", { areas: words.areas(place, areas), who: words.all(people) })}
            {withPaper ? t("result.months.withPaper") : null}
          </li>
        ))}
      </ol>
      <p className="hint">{t("result.months.hint")}</p>
    </section>
  );
}
