import "./places.css";
import type { ReactNode } from "react";
import type { BrowsedPlace } from "@/lib/places/browse";
import { BackLink } from "../ui/back-link";
import type { BrowserWords } from "./browser-words";
import { FindForm } from "./find-form";
import { parts, type View } from "./parts";

interface PlaceFrameProps {
  place: BrowsedPlace;
  view: View;
  /** What was looked for. */
  query?: string;
  words: BrowserWords;
  children: ReactNode;
}

/** What stands around every part of a document: which one it is, and the way to the other parts. */
export function PlaceFrame({ place: { policy, documentKey }, view, query, words, children }: PlaceFrameProps) {
  const { t, own, locale } = words;
  const title = t(`${documentKey}.title`);
  const isWhole = view === "overview" || view === "document";
  const name = isWhole ? title : t(`places.${view}`, countsOf(policy));
  return (
    <main id="main" className={view === "document" ? "page browser browser-wide" : "page browser"}>
      <BackLink href={`/${locale}/places`}>{t("places.back")}</BackLink>
      <h1>{name}</h1>
      <p className="lead">
        {isWhole ? own("fullName") : t("places.partOf", { title, number: t(`${documentKey}.number`) })}
      </p>
      <nav className="parts no-print" aria-label={t("places.contents")}>
        {(["overview", ...parts] as const).map((part) => (
          <a
            key={part}
            href={`/${locale}/places/${policy.id}${part === "overview" ? "" : `/${part}`}`}
            aria-current={part === view || (isWhole && part === "overview") ? "page" : undefined}
          >
            {t(`places.tabs.${part}`)}
          </a>
        ))}
      </nav>
      {isWhole || view === "search" ? (
        <FindForm action={`/${locale}/places/${policy.id}/search`} query={query} words={words} />
      ) : null}
      {children}
    </main>
  );
}

const countsOf = ({ routes, rights, readings, instrument }: BrowsedPlace["policy"]) => ({
  routes: routes.length,
  rights: rights.length,
  readings: readings.length,
  clauses: Object.keys(instrument.clauses).length,
});
