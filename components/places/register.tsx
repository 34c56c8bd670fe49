import type { BrowsedPlace } from "@/lib/places/browse";
import type { BrowserWords } from "./browser-words";

/** Every numbered provision: what uses it, or why nothing does. */
export function Register({ place: { policy, uses }, words }: { place: BrowsedPlace; words: BrowserWords }) {
  const { t, own } = words;
  return (
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
        {Object.entries(policy.instrument.clauses).map(([id, { locator, notModelled }]) => (
          <tr key={id} id={id}>
            <th scope="row" className="locator">
              {locator} {words.sentenceOf(id)}
            </th>
            <td>{own(`clauses.${id}`)}</td>
            <td>{notModelled ? <span className="muted">{t(`places.notModelled.${notModelled}`)}</span> : <Uses uses={uses.get(id) ?? []} words={words} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Uses({ uses, words }: { uses: readonly string[]; words: BrowserWords }) {
  return uses.map((use) => {
    const { href, text } = target(use, words);
    return (
      <a key={use} className="block" href={href}>
        {text}
      </a>
    );
  });
}

/** `route.xining.town`, `right.housing`, `notice.voluntary`, `reading.X-a`. */
function target(use: string, { t, own }: BrowserWords): { href: string; text: string } {
  const [kind = "", ...rest] = use.split(".");
  const id = rest.at(-1) ?? "";
  if (kind === "route") return { href: `#${id}`, text: t("places.use.route", { name: own(`routes.${id}.name`) }) };
  if (kind === "right") return { href: `#right-${id}`, text: t("places.use.right", { name: own(`rights.${id}.name`) }) };
  return { href: kind === "reading" ? `#${id}` : "#notices", text: t(`places.use.${kind}`, { name: id }) };
}
