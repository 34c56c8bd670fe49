import "./panes.css";
import type { BrowsedPlace } from "@/lib/places/browse";
import type { Citation } from "@/policies/instrument";
import type { SettlementRoute } from "@/policies/policy";
import { type BrowserWords, useBrowserWords } from "./browser-words";
import { Cited } from "./cited";
import { DocumentHead } from "./document-head";
import { LocatorIndex } from "./locator-index";
import { Areas, NoticeList, PrintAndData } from "./place-notes";
import { PlaceFrame } from "./place-frame";

/** The document at a glance: what it is, its ways to settle, and every locator. */
export function PlaceOverview({ place }: { place: BrowsedPlace }) {
  const { policy } = place;
  const words = useBrowserWords(policy, "overview");
  const { t } = words;
  return (
    <PlaceFrame place={place} view="overview" words={words}>
      <div className="panes">
        <div className="pane-head">
          <DocumentHead place={place} words={words} />
        </div>
        <div className="pane-rules">
          <Areas place={place} words={words} />
          <h2>{t("places.routes", { routes: policy.routes.length })}</h2>
          <ul className="rules" role="list">
            {policy.routes.map((route) => (
              <RouteLine key={route.id} route={route} words={words} />
            ))}
          </ul>
          <NoticeList place={place} words={words} />
        </div>
        <div className="pane-text">
          <LocatorIndex clauses={policy.instrument.clauses} words={words} />
        </div>
      </div>
      <PrintAndData place={place} words={words} />
    </PlaceFrame>
  );
}

function RouteLine({
  route: { id, conditions, reaches, placements },
  words,
}: {
  route: SettlementRoute;
  words: BrowserWords;
}) {
  const key = id.slice(id.indexOf(".") + 1);
  return (
    <li>
      <b>
        <a href={words.href("routes", key)}>{words.own(`routes.${key}.name`)}</a>
      </b>
      <span>
        {onePerLocator([...conditions, ...reaches, ...placements]).map((cites) => (
          <Cited key={cites.clause} cites={cites} itemOnly words={words} />
        ))}
      </span>
      <p>{words.own(`routes.${key}.summary`)}</p>
    </li>
  );
}

const onePerLocator = (citing: readonly { cites: Citation }[]): Citation[] =>
  [...new Map(citing.toReversed().map(({ cites }) => [cites.locator, cites])).values()].toReversed();
