import "./places.css";
import type { BrowsedPlace } from "@/lib/places/browse";
import type { Policy } from "@/policies/policy";
import { BackLink } from "../ui/back-link";
import { Cited } from "./cited";
import { DocumentHead } from "./document-head";
import { Register } from "./register";
import { RightsSection } from "./rights-section";
import { RouteSection } from "./route-section";
import { type BrowserWords, useBrowserWords } from "./browser-words";

/** One document, clause by clause, from the data that decides. */
export function PlacePage({ place }: { place: BrowsedPlace }) {
  const { policy } = place;
  const words = useBrowserWords(policy);
  const { t, own } = words;
  const { routes, rights, readings, notices, instrument } = policy;
  const parts = { routes: routes.length, rights: rights.length, readings: readings.length, clauses: Object.keys(instrument.clauses).length };
  return (
    <main id="main" className="page browser">
      <BackLink href={`/${words.locale}/places`}>{t("places.back")}</BackLink>
      <h1>{t(`policies.${policy.id}.document.title`)}</h1>
      <p className="lead">{own("fullName")}</p>
      <nav className="no-print contents" aria-label={t("places.contents")}>
        {(["routes", "rights", "readings", "clauses"] as const).map((part) => (
          <a key={part} href={`#${part}`}>{t(`places.${part}`, { count: parts[part] })}</a>
        ))}
      </nav>
      <DocumentHead policy={policy} words={words} />
      <h2 id="notices">{t("places.notices")}</h2>
      <ul>{notices.map(({ id, cites }) => <li key={id}>{own(`notices.${id}`)} <Cited cites={cites} /></li>)}</ul>
      <h2 id="routes">{t("places.routes", { count: parts.routes })}</h2>
      {routes.map((route) => <RouteSection key={route.id} route={route} words={words} />)}
      <h2 id="rights">{t("places.rights", { count: parts.rights })}</h2>
      <RightsSection rights={rights} words={words} />
      <h2 id="readings">{t("places.readings", { count: parts.readings })}</h2>
      <Readings policy={policy} words={words} />
      <h2 id="clauses">{t("places.clauses", { count: parts.clauses })}</h2>
      <Register place={place} words={words} />
    </main>
  );
}

function Readings({ policy, words }: { policy: Policy; words: BrowserWords }) {
  const { t, own } = words;
  return policy.readings.map(({ id, cites, taken }) => (
    <section key={id} id={id}>
      <h3>{own(`readings.${id}.question`)} <Cited cites={cites} /></h3>
      <ul>
        {(["A", "B"] as const).map((side) => (
          <li key={side}>{t(side === "A" ? "places.a" : "places.b")}{t("answers.colon")}{own(`readings.${id}.${side}`)}</li>
        ))}
      </ul>
      <p className="note">{t(`places.taken.${taken}`)}</p>
    </section>
  ));
}
