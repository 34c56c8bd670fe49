import type { PlaceCard } from "@/lib/result/place-card";
import { Disclosure } from "../ui/disclosure";
import type { HouseholdWords } from "./household-words";

/** The document's number and date, one line under the place's name. */
export function documentLine({ documentKey, document: { issuedOn } }: PlaceCard, { t, date }: HouseholdWords): string {
  return [t(`${documentKey}.number`), issuedOn ? date(issuedOn) : t("places.noDate"), t("result.card.older")].join(
    t("answers.dot"),
  );
}

/** Told beside the answer, in the open. */
const newer = "successorKnown";

/** What else to know about the document: where it can be read otherwise, and the whole of it. */
export function DocumentNotes({ card, words }: { card: PlaceCard; words: HouseholdWords }) {
  const { t, locale } = words;
  return (
    <Disclosure summary={t("result.document.title")}>
      <p>
        {t(`${card.documentKey}.title`)}
        <small className="block">{t(`${card.documentKey}.issuer`)}</small>
      </p>
      <ul>
        {card.document.caveats
          .filter((caveat) => caveat !== newer)
          .map((caveat) => (
            <li key={caveat}>{t(`policies.${card.id}.caveats.${caveat}`)}</li>
          ))}
      </ul>
      {card.otherReadings.length > 0 ? (
        <>
          <h3>{t("result.document.otherReadings")}</h3>
          <ul>
            {card.otherReadings.map(({ id, taken }) => (
              <li key={id}>
                {t(`policies.${card.id}.readings.${id}.question`)}
                <small className="block">
                  {t(`result.document.taken.${taken}`, sides(`policies.${card.id}.readings.${id}`, words))}
                </small>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        <a href={`/${locale}/places/${card.id}`}>{t("result.why.allRoutes")}</a>
      </p>
    </Disclosure>
  );
}

const sides = (reading: string, { t }: HouseholdWords) => ({
  A: withoutStop(t(`${reading}.A`)),
  B: withoutStop(t(`${reading}.B`)),
});

/** A sentence that is quoted inside another one loses its full stop. */
const withoutStop = (sentence: string): string => sentence.replace(/。$/, "");
