import type { ResultView } from "@/lib/result/result-view";
import { OutcomeGrid, OutcomeLegend } from "../ui/outcome-grid";
import { outcomeWords } from "../ui/outcome-tone";
import type { HouseholdWords } from "./household-words";

/** Who fares how where at best, on the first screen of a phone. */
export function ResultGrid({ grid, words }: { grid: ResultView["grid"]; words: HouseholdWords }) {
  const { t } = words;
  const shown = outcomeWords.filter((word) => grid.rows.some(({ cells }) => cells.some((cell) => cell.word === word)));
  return (
    <>
      <OutcomeGrid
        caption={t("result.grid.caption")}
        corner={t("result.grid.corner")}
        columns={grid.places.map(({ id, areas }) => ({
          id,
          name: words.place(id),
          href: `#${id}`,
          note: areas ? words.areaShort(id, areas) : undefined,
        }))}
        rows={grid.rows.map(({ member, cells }) => ({
          id: member.id,
          name: words.name(member.id),
          note: member.ageYears === null ? undefined : t("result.members.age", { age: member.ageYears }),
          cells: cells.map(({ word, areas }, index) => {
            const place = grid.places[index];
            return {
              word,
              short: t(`outcome.short.${word}`),
              note: areas && place ? words.areaShort(place.id, areas) : undefined,
            };
          }),
        }))}
      />
      <OutcomeLegend
        items={shown.map((word) => ({ word, short: t(`outcome.short.${word}`), long: t(`outcome.long.${word}`) }))}
      />
    </>
  );
}
