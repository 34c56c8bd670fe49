import type { BrowsedPlace } from "@/lib/places/browse";
import type { BrowserWords } from "./browser-words";

/** The document: number, date, issuer, what came after and when it changed, what to know, what it leaves to others. */
export function DocumentHead({ place, words }: { place: BrowsedPlace; words: BrowserWords }) {
  const { t, own, date } = words;
  const { issuedOn, caveats, successors, defersTo } = place.policy.instrument;
  return (
    <>
      <dl className="facts">
        <dt>{t("places.number")}</dt>
        <dd>{t(`${place.documentKey}.number`)}</dd>
        <dt>{t("places.date")}</dt>
        <dd>{issuedOn ? date(issuedOn) : t("places.noDate")}</dd>
        <dt>{t("places.issuer")}</dt>
        <dd>{t(`${place.documentKey}.issuer`)}</dd>
        <dt>{t("places.successors")}</dt>
        <dd>
          {successors.length > 0
            ? t("places.successorLine", { successor: own("successors") })
            : t("places.noSuccessors")}
        </dd>
        <dt>{t("places.changes")}</dt>
        <dd>
          <Changes place={place} words={words} />
        </dd>
      </dl>
      <h2>{t("places.caveats")}</h2>
      <ul>
        {caveats.map((caveat) => (
          <li key={caveat}>{own(`caveats.${caveat}`)}</li>
        ))}
      </ul>
      <LeftTo documents={Object.keys(defersTo)} words={words} />
    </>
  );
}

/** Other documents that this one leaves points to. */
function LeftTo({ documents, words: { t, own } }: { documents: readonly string[]; words: BrowserWords }) {
  return documents.length > 0 ? (
    <>
      <h2>{t("places.defersTo")}</h2>
      <ul>
        {documents.map((key) => (
          <li key={key}>{own(`defersTo.${key}`)}</li>
        ))}
      </ul>
    </>
  ) : null;
}

/** Which edition holds from when and what it changes, and when we last worked on them. */
function Changes({ place: { editions, revisedOn }, words: { t, date } }: { place: BrowsedPlace; words: BrowserWords }) {
  const [, ...later] = editions;
  return (
    <>
      {later.length === 0 ? t("places.onlyEdition") : null}
      {later.map(({ from, documentKey }) => (
        <p key={documentKey}>
          {t("places.edition", {
            from: from ? date(from) : t("places.noDate"),
            title: t(`${documentKey}.title`),
            number: t(`${documentKey}.number`),
          })}
          {t(`${documentKey}.change`)}
        </p>
      ))}
      {t("places.revised", { date: date(revisedOn) })}
    </>
  );
}
