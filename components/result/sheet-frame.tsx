import type { PlaceCard } from "@/lib/result/place-card";
import type { Words } from "./words";

/** What only paper shows: what this sheet is, for whom, by which route. */
export function SheetHead({ card, words }: { card: PlaceCard; words: Words }) {
  const { t } = words;
  const routes = [...new Set(card.groups.flatMap((group) => group.routes))];
  const people = card.groups.filter(({ word }) => word !== "noMoveNeeded").flatMap((group) => group.people);
  return (
    <div className="print-only sheet-head">
      <p><b>{t("result.sheet.title")}</b></p>
      <p>{t("result.sheet.for", { who: words.list(people.map(words.name)) })}</p>
      {routes.length > 0 ? <p>{t("result.sheet.route", { route: routes.map(words.route).join(t("answers.listComma")) })}</p> : null}
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
