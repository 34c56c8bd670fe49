import type { PlaceCard } from "@/lib/result/place-card";
import type { Words } from "./words";

/** Who has no way here, or whose way is not known, prepares nothing while others do. */
const unprepared: readonly string[] = ["notCovered", "needFacts"];

/** What only paper shows: what this sheet is and for whom. */
export function SheetHead({ card, words }: { card: PlaceCard; words: Words }) {
  const { t } = words;
  const people = card.groups.filter(({ word }) => word !== "noMoveNeeded" && !(card.settled && unprepared.includes(word))).flatMap((group) => group.people);
  return (
    <div className="print-only sheet-head">
      <p><b>{t("result.sheet.title")}</b></p>
      <p>{t("result.sheet.basis", { title: t(`${card.documentKey}.title`) })}</p>
      <p>{t("result.sheet.for", { who: words.all(people) })}</p>
    </div>
  );
}

export function SheetEnd({ asOf, words }: { asOf: string; words: Words }) {
  const { t } = words;
  return (
    <div className="print-only sheet-end">
      <p>{t("result.sheet.ask")}</p>
      <p>
        {t("result.sheet.notAReceipt")}
        {t("result.sheet.printed", { date: words.date(asOf) })}
      </p>
    </div>
  );
}
