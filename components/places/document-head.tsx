import type { Policy } from "@/policies/policy";
import type { BrowserWords } from "./browser-words";

/** The document: number, date, issuer, what to know, what came after, what it leaves to others. */
export function DocumentHead({ policy: { id, instrument }, words }: { policy: Policy; words: BrowserWords }) {
  const { t, own, date } = words;
  const { issuedOn, caveats, successors, defersTo } = instrument;
  return (
    <>
      <dl className="facts">
        <dt>{t("places.number")}</dt><dd>{t(`policies.${id}.document.number`)}</dd>
        <dt>{t("places.date")}</dt><dd>{issuedOn ? date(issuedOn) : t("places.noDate")}</dd>
        <dt>{t("places.issuer")}</dt><dd>{t(`policies.${id}.document.issuer`)}</dd>
        <dt>{t("places.successors")}</dt>
        <dd>{successors.length > 0 ? t("places.successorLine", { successor: own("successors") }) : t("places.noSuccessors")}</dd>
      </dl>
      <h2>{t("places.caveats")}</h2>
      <ul>{caveats.map((caveat) => <li key={caveat}>{own(`caveats.${caveat}`)}</li>)}</ul>
      {Object.keys(defersTo).length > 0 ? (
        <>
          <h2>{t("places.defersTo")}</h2>
          <ul>{Object.keys(defersTo).map((key) => <li key={key}>{own(`defersTo.${key}`)}</li>)}</ul>
        </>
      ) : null}
      <p className="no-print"><a href={`/api/v1/jurisdictions/${id}`}>{t("places.json")}</a></p>
    </>
  );
}
