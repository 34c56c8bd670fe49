import type { OwnText } from "@/lib/documents/read-document";
import type { BrowsedPlace } from "@/lib/places/browse";
import { useBrowserWords, type BrowserWords } from "./browser-words";
import { Cited } from "./cited";
import { found, type Rule } from "./found";
import { PlaceFrame } from "./place-frame";

interface FoundPageProps {
  place: BrowsedPlace;
  query: string;
  text: OwnText | null;
}

/** Every rule in which something stands, and the line in which it stands. */
export function FoundPage({ place, query, text }: FoundPageProps) {
  const words = useBrowserWords(place.policy, "search", text?.anchors);
  const { t } = words;
  const rules = query === "" ? [] : found(place.policy, query, words, text?.clauses ?? new Map());
  return (
    <PlaceFrame place={place} view="search" query={query} words={words}>
      <p role="status">
        {query === "" ? t("places.find.empty") : t("places.find.count", { query, count: rules.length })}
      </p>
      <ul className="rules" role="list">
        {rules.map((rule) => (
          <Line key={rule.id} rule={rule} words={words} />
        ))}
      </ul>
    </PlaceFrame>
  );
}

/** So many lines say where it was found; the rest stands at the rule. */
const mostLines = 3;

function Line({ rule: { heading, href, name, cites, says }, words }: { rule: Rule; words: BrowserWords }) {
  return (
    <li>
      <b>
        <a href={href}>{name}</a>
      </b>{" "}
      {cites ? <Cited cites={cites} words={words} /> : null}
      <p>
        <small>{heading}</small>
      </p>
      {says.slice(0, mostLines).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </li>
  );
}
