import type { PlaceCard } from "@/lib/result/place-card";
import { Disclosure } from "../ui/disclosure";
import type { Words } from "./words";

/** The document's number and date, one line under the place's name. */
export function documentLine({ document: { number, issuedOn } }: PlaceCard, { t, date }: Words): string {
  return [number ?? t("result.card.noNumber"), issuedOn ? date(issuedOn) : t("result.card.noDate"), t("result.card.older")].join(t("answers.dot"));
}

/** What to know about the document, where it can be read otherwise, and the whole of it. */
export function DocumentNotes({ card, words }: { card: PlaceCard; words: Words }) {
  const { t, locale } = words;
  const { title, issuedBy, caveats } = card.document;
  return (
    <Disclosure summary={t("result.document.title")}>
      <p>
        {title}
        <small className="block">{issuedBy ?? t("result.document.noIssuer")}</small>
      </p>
      <ul>
        {caveats.map((caveat) => (
          <li key={caveat}>{t(`policies.${card.id}.caveats.${caveat}`)}</li>
        ))}
      </ul>
      {card.otherReadings.length > 0 ? (
        <>
          <h4>{t("result.document.otherReadings")}</h4>
          <ul>
            {card.otherReadings.map((id) => (
              <li key={id}>{t(`policies.${card.id}.readings.${id}.question`)}</li>
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
