import type { OutcomeChange } from "@/policies/assess/changes";
import type { PlaceCard } from "@/lib/result/place-card";
import type { HouseholdWords } from "./household-words";

/** That the document does not hold yet, or what takes over from it when, and what becomes of this household's answers then. */
export function EditionNotes({ card: { document, next }, words }: { card: PlaceCard; words: HouseholdWords }) {
  const { t, date } = words;
  return (
    <>
      {!document.inForce && document.inForceFrom ? (
        <p className="inset">{t("result.editions.notYet", { from: date(document.inForceFrom) })}</p>
      ) : null}
      {next ? (
        <div className="inset">
          <p>
            {t("result.editions.next", {
              from: date(next.from),
              title: t(`${next.documentKey}.title`),
              number: t(`${next.documentKey}.number`),
            })}
            {t(`${next.documentKey}.change`)}
          </p>
          {next.changes.length > 0 ? <p>{t("result.editions.then")}</p> : <p>{t("result.editions.same")}</p>}
          <EditionChanges changes={next.changes} words={words} />
        </div>
      ) : null}
    </>
  );
}

/** Answers that another edition gives, and the conditions that make the difference. */
export function EditionChanges({ changes, words }: { changes: readonly OutcomeChange[]; words: HouseholdWords }) {
  const { t } = words;
  if (changes.length === 0) return null;
  return (
    <ul>
      {changes.map(({ jurisdiction, area, person, before, after, because }) => (
        <li key={`${jurisdiction} ${area} ${person}`}>
          {t("result.editions.change", {
            place: t("result.verdict.placeIn", {
              place: words.place(jurisdiction),
              areas: words.areas(jurisdiction, [area]),
            }),
            who: words.name(person),
            before: t(`outcome.long.${before}`),
            after: t(`outcome.long.${after}`),
          })}
          {because.map(({ condition, after: found, clause }) => (
            <small key={condition} className="block">
              {t(found === null ? "result.editions.gone" : "result.editions.because", {
                condition: t(`policies.${jurisdiction}.conditions.${condition}`),
                clause,
              })}
            </small>
          ))}
        </li>
      ))}
    </ul>
  );
}
