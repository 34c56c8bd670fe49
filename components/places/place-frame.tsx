import "./places.css";
import type { ReactNode } from "react";
import type { BrowsedPlace } from "@/lib/places/browse";
import { BackLink } from "../ui/back-link";
import type { BrowserWords } from "./browser-words";
import { parts, type View } from "./parts";

interface PlaceFrameProps {
  place: BrowsedPlace;
  view: View;
  words: BrowserWords;
  children: ReactNode;
}

/** What stands around every part of a document: which one it is, and the way to the other parts. */
export function PlaceFrame({ place: { policy, documentKey }, view, words, children }: PlaceFrameProps) {
  const { t, own, locale } = words;
  const title = t(`${documentKey}.title`);
  const name = view === "overview" ? title : t(`places.${view}`, countsOf(policy));
  return (
    <main id="main" className="page browser">
      <BackLink href={`/${locale}/places`}>{t("places.back")}</BackLink>
      <h1>{name}</h1>
      <p className="lead">
        {view === "overview" ? own("fullName") : t("places.partOf", { title, number: t(`${documentKey}.number`) })}
      </p>
      <nav className="parts no-print" aria-label={t("places.contents")}>
        {(["overview", ...parts] as const).map((part) => (
          <a
            key={part}
            href={`/${locale}/places/${policy.id}${part === "overview" ? "" : `/${part}`}`}
            aria-current={part === view ? "page" : undefined}
          >
            {t(`places.tabs.${part}`)}
          </a>
        ))}
      </nav>
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
