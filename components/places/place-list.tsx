import "./place-list.css";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { documents as Documents } from "@/lib/places/browse";

/** The documents, each with its number and date, as far as they are printed. */
export function PlaceList({ documents }: { documents: typeof Documents }) {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  return (
    <ul className="places" role="list">
      {documents.map(({ id, issuedOn, documentKey }) => (
        <li key={id}>
          <b>{t(`policies.${id}.name`)}</b>
          <span>
            <a href={`/${locale}/places/${id}`}>{t(`${documentKey}.title`)}</a>
            <small>
              {t(`${documentKey}.number`)}
              {t("answers.dot")}
              {issuedOn
                ? format.dateTime(new Date(issuedOn), { dateStyle: "long", timeZone: "UTC" })
                : t("places.noDate")}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
