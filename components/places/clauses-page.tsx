import type { BrowsedPlace } from "@/lib/places/browse";
import { type BrowserWords, useBrowserWords } from "./browser-words";
import { PlaceFrame } from "./place-frame";

/** Every numbered provision: what uses it, or why nothing does. */
export function ClausesPage({ place }: { place: BrowsedPlace }) {
  const words = useBrowserWords(place.policy, "clauses");
  const { t, own } = words;
  return (
    <PlaceFrame place={place} view="clauses" words={words}>
      <table className="table register">
        <caption>{t("places.register.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("places.register.locator")}</th>
            <th scope="col">{t("places.register.about")}</th>
            <th scope="col">{t("places.register.use")}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(place.policy.instrument.clauses).map(([id, { locator, notModelled }]) => (
            <tr key={id} id={id}>
              <th scope="row">
                {locator} <small>{words.sentenceOf(id)}</small>
              </th>
              <td>{own(`clauses.${id}`)}</td>
              <td>
                {notModelled
                  ? t(`places.notModelled.${notModelled}`)
                  : (place.uses.get(id) ?? []).map((use) => <Use key={use} use={use} words={words} />)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </PlaceFrame>
  );
}

/** `route.xining.town`, `right.housing`, `notice.voluntary`, `reading.X-a`. */
export function Use({ use, words: { t, own, href, reading, toNotice } }: { use: string; words: BrowserWords }) {
  const [kind = "", ...rest] = use.split(".");
  const id = rest.at(-1) ?? "";
  if (kind === "route")
    return <a href={href("routes", id)}>{t("places.use.route", { name: own(`routes.${id}.name`) })}</a>;
  if (kind === "right")
    return <a href={href("rights", id)}>{t("places.use.right", { name: own(`rights.${id}.name`) })}</a>;
  if (kind === "reading") return <a href={href("readings", id)}>{t("places.use.reading", reading(id))}</a>;
  return <a href={toNotice(id)}>{t("places.use.notice")}</a>;
}
