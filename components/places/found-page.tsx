import "./panes.css";
import type { ReactNode } from "react";
import type { OwnText } from "@/lib/documents/read-document";
import type { BrowsedPlace } from "@/lib/places/browse";
import { useBrowserWords, type BrowserWords } from "./browser-words";
import { Cited } from "./cited";
import { Use } from "./clauses-page";
import { foundClauses, foundRules, type FoundClause, type Rule } from "./found";
import { PlaceFrame } from "./place-frame";

interface FoundPageProps {
  place: BrowsedPlace;
  query: string;
  text: OwnText | null;
}

/** Every rule in which something stands, then every clause, with the lines in which it stands. */
export function FoundPage({ place, query, text }: FoundPageProps) {
  const words = useBrowserWords(place.policy, "search", text?.anchors);
  const { t } = words;
  const rules = query === "" ? [] : foundRules(place.policy, query, words);
  const clauses = query === "" ? [] : foundClauses(place.policy, query, words, text?.clauses ?? new Map());
  return (
    <PlaceFrame place={place} view="search" query={query} words={words}>
      <p role="status">
        {query === ""
          ? t("places.find.empty")
          : t("places.find.count", { query, rules: rules.length, clauses: clauses.length })}
      </p>
      <List title={t("places.find.rules", { count: rules.length })}>
        {rules.map((rule) => (
          <Line key={rule.id} rule={rule} words={words} />
        ))}
      </List>
      <List title={t("places.find.clauses", { count: clauses.length })}>
        {clauses.map((clause) => (
          <Clause key={clause.cites.clause} clause={clause} uses={place.uses} words={words} />
        ))}
      </List>
    </PlaceFrame>
  );
}

function List({ title, children }: { title: string; children: ReactNode[] }) {
  return children.length > 0 ? (
    <>
      <h2>{title}</h2>
      <ul className="rules" role="list">
        {children}
      </ul>
    </>
  ) : null;
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

interface ClauseProps {
  clause: FoundClause;
  uses: BrowsedPlace["uses"];
  words: BrowserWords;
}

function Clause({ clause: { cites, about, says }, uses, words }: ClauseProps) {
  return (
    <li>
      {about} <Cited cites={cites} words={words} />
      {says.length > 0 ? <p>{says.map((line) => words.t("places.quoted", { value: line })).join("")}</p> : null}
      <p className="uses">
        {(uses.get(cites.clause) ?? []).map((use) => (
          <Use key={use} use={use} words={words} />
        ))}
      </p>
    </li>
  );
}
