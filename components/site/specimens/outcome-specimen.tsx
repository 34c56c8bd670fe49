import { useTranslations } from "next-intl";
import { type GridRow, OutcomeGrid, OutcomeLegend } from "@/components/ui/outcome-grid";
import { OutcomeMark } from "@/components/ui/outcome-mark";
import { type OutcomeWord, outcomeWords } from "@/components/ui/outcome-tone";

const people = ["you", "spouse", "child", "mother", "father", "motherInLaw", "uncle"] as const;

/** @param places ids of the places that there are */
export function OutcomeSpecimen({ places }: { places: readonly string[] }) {
  const t = useTranslations("design.outcome");
  const long = useTranslations("outcome.long");
  const short = useTranslations("outcome.short");
  return (
    <section>
      <h2>{t("title")}</h2>
      <GridSpecimen places={places} people={people.slice(0, 3)} />
      <OutcomeLegend items={outcomeWords.map((word) => ({ word, short: short(word), long: long(word) }))} />
      <GridSpecimen places={places} people={people} />
      {outcomeWords.map((word) => (
        <p key={word}>
          <OutcomeMark word={word} as="tag">
            {long(word)}
          </OutcomeMark>
        </p>
      ))}
    </section>
  );
}

function GridSpecimen({
  places,
  people: shown,
}: {
  places: readonly string[];
  people: readonly (typeof people)[number][];
}) {
  const t = useTranslations("design.outcome");
  const place = useTranslations("policies");
  const short = useTranslations("outcome.short");
  const word = (index: number): OutcomeWord => outcomeWords[index % outcomeWords.length] ?? "accepted";
  const rows: GridRow[] = shown.map((id, line) => ({
    id,
    name: t(`people.${id}`),
    note: t("age", { age: 36 + line }),
    cells: places.map((_, index) => ({
      word: word(line * 3 + index),
      short: short(word(line * 3 + index)),
      ...(index === 1 ? { note: t("district") } : {}),
    })),
  }));
  return (
    <OutcomeGrid
      caption={t("caption")}
      corner={t("who")}
      columns={places.map((id, index) => ({
        id,
        name: place(`${id}.name`),
        href: `#${id}`,
        ...(index === 0 ? { note: t("district") } : {}),
      }))}
      rows={rows}
    />
  );
}
