import type { UnclearPage } from "@/lib/result/answers-folded";
import type { HouseholdWords } from "./household-words";

/** What was answered 不清楚: a line and a link for each page that asks, and of whom. */
export function UnclearPages({ pages, words }: { pages: readonly UnclearPage[]; words: HouseholdWords }) {
  const { t, locale } = words;
  if (pages.length === 0) return null;
  return (
    <section>
      <h2>{t("answers.unclear")}</h2>
      <p className="hint">{t("answers.unclearLead")}</p>
      <ul className="unclear-pages">
        {pages.map(({ id, topic, place, people }) => (
          <li key={id}>
            <a href={`/${locale}/check/${id}?return=answers`}>
              {t(`answers.topics.${topic}`, { place: place ? words.place(place) : "" })}
            </a>
            {people.length > 0 && !words.alone ? <small>{words.names(people)}</small> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
