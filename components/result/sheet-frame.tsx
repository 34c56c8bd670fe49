import type { PlaceCard } from "@/lib/result/place-card";
import type { ResultView } from "@/lib/result/result-view";
import type { HouseholdWords } from "./household-words";

/** Who has no way here, or whose way is not known, prepares nothing while others do. */
const unprepared: readonly string[] = ["notCovered", "needFacts"];

/** What only paper shows: what this sheet is and for whom. */
export function SheetHead({
  card,
  members,
  words,
}: {
  card: PlaceCard;
  members: ResultView["members"];
  words: HouseholdWords;
}) {
  const { t } = words;
  const groups = card.blocks
    .flatMap((block) => block.groups)
    .filter(({ word }) => word !== "noMoveNeeded" && !(card.canPrepare && unprepared.includes(word)));
  const prepared = new Set(groups.flatMap((group) => group.people));
  return (
    <div className="print-only sheet-head">
      <p>
        <b>{t("result.sheet.title")}</b>
      </p>
      <p>{t("result.sheet.basis", { title: t(`${card.documentKey}.title`) })}</p>
      <p>{t("result.sheet.for", { who: words.all(members.map(({ id }) => id).filter((id) => prepared.has(id))) })}</p>
    </div>
  );
}

/** So many digits of a digest tell two editions apart. */
const digitsShown = 8;

export function SheetEnd({
  place,
  view: { asOf, receipt },
  words,
}: {
  place: PlaceCard["id"];
  view: ResultView;
  words: HouseholdWords;
}) {
  const { t } = words;
  return (
    <div className="print-only sheet-end">
      <p>{t("result.sheet.ask")}</p>
      <p>
        {t("result.sheet.notAReceipt")}
        {t("result.sheet.printed", { date: words.date(asOf) })}
      </p>
      <p className="made-with">
        {t("result.sheet.madeWith", {
          engine: receipt.engine,
          place: words.place(place),
          digest: receipt.policies[place]?.slice(0, digitsShown) ?? "",
        })}
      </p>
    </div>
  );
}
