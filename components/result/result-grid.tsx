import type { ResultView } from "@/lib/result/result-view";
import { OutcomeGrid, OutcomeLegend } from "../ui/outcome-grid";
import { outcomeWords } from "../ui/outcome-tone";
import type { Words } from "./words";

/** Who is accepted where, on the first screen of a phone. */
export function ResultGrid({ grid, words }: { grid: ResultView["grid"]; words: Words }) {
  const { t } = words;
  const shown = outcomeWords.filter((word) => grid.rows.some((row) => row.words.includes(word)));
  return (
    <>
      <OutcomeGrid
        caption={t("result.grid.caption")}
        corner={t("result.grid.corner")}
        columns={grid.places.map(({ id, placeType, considered }) => ({
          id,
          name: words.place(id),
          href: `#${id}`,
          note: considered ? (placeType ? t(`policies.${id}.kindOfPlace.${placeType}.short`) : undefined) : t("result.grid.notChosen"),
        }))}
        rows={grid.rows.map(({ member, words: cells }) => ({
          id: member.id,
          name: words.name(member.id),
          note: member.ageYears === null ? undefined : t("result.members.age", { age: member.ageYears }),
          cells: cells.map((word) => ({ word, short: t(`outcome.short.${word}`) })),
        }))}
      />
      <OutcomeLegend items={shown.map((word) => ({ word, short: t(`outcome.short.${word}`), long: t(`outcome.long.${word}`) }))} />
    </>
  );
}
