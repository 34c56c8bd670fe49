import type { ResultView } from "@/lib/result/result-view";
import { OutcomeGrid } from "../ui/outcome-grid";
import type { HouseholdWords } from "./household-words";

/** Who fares how where at best, the best place first. */
export function ResultGrid({ grid, words }: { grid: ResultView["grid"]; words: HouseholdWords }) {
  const { t, locale } = words;
  return (
    <OutcomeGrid
      caption={t("result.grid.caption")}
      corner={t("result.grid.corner")}
      columns={grid.places.map(({ id, areas }) => ({
        id,
        name: words.place(id),
        href: `/${locale}/check/result/${id}`,
        note: areas ? words.areaShort(id, areas) : undefined,
      }))}
      rows={grid.rows.map(({ member, cells }) => ({
        id: member.id,
        name: words.bareName(member),
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
  );
}
