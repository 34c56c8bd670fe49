import type { OutcomeChange } from "@/policies/assess/changes";
import type { Words } from "./words";

/** What changed since the visitor last looked, and which condition made the difference. */
export function SinceThen({ changes, words }: { changes: readonly OutcomeChange[]; words: Words }) {
  const { t } = words;
  if (changes.length === 0) return null;
  return (
    <section className="inset">
      <p>{t("result.sinceThen.title")}</p>
      <ul>
        {changes.map(({ jurisdiction, person, before, after, because }) => (
          <li key={`${jurisdiction} ${person}`}>
            {t("result.sinceThen.change", {
              place: words.place(jurisdiction), who: words.name(person), before: t(`outcome.long.${before}`), after: t(`outcome.long.${after}`),
            })}
            {because.map(({ condition, after: found, clause }) => (
              <small key={condition}>
                {t(found === null ? "result.sinceThen.gone" : "result.sinceThen.because", { condition: t(`policies.${jurisdiction}.conditions.${condition}`), clause })}
              </small>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
