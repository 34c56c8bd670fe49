import type { BrowsedPlace } from "@/lib/places/browse";
import type { BrowserWords } from "./browser-words";
import { Cited } from "./cited";

interface PlaceProps {
  place: BrowsedPlace;
  words: BrowserWords;
}

/** The kinds of place that the document tells apart. */
export function Areas({ place: { policy }, words: { t, area } }: PlaceProps) {
  return (
    <>
      <h2>{t("places.areas")}</h2>
      <p className="note">{t("places.areasLead")}</p>
      <ul className="rules" role="list">
        {policy.areas.map(({ id, is }) => (
          <li key={id}>
            <b>{area(id)}</b> {is ? <small>{t(`places.areaIs.${is}`)}</small> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the document tells everybody. */
export function NoticeList({ place: { policy }, words: { t, own }, words }: PlaceProps) {
  return (
    <>
      <h2>{t("places.notices")}</h2>
      <ul className="rules" role="list">
        {policy.notices.map(({ id, cites }) => (
          <li key={id} id={id}>
            {own(`notices.${id}`)} <Cited cites={cites} words={words} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function PrintAndData({ place: { policy }, words: { t, locale } }: PlaceProps) {
  return (
    <p className="no-print">
      {t("places.print")} <a href={`/api/v1/jurisdictions/${policy.id}?lang=${locale}`}>{t("places.json")}</a>
    </p>
  );
}
