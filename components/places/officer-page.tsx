import "./panes.css";
import type { OwnText } from "@/lib/documents/read-document";
import type { BrowsedPlace } from "@/lib/places/browse";
import { useBrowserWords } from "./browser-words";
import { DocumentHead } from "./document-head";
import { DocumentText } from "./document-text";
import { PlaceFrame } from "./place-frame";
import { Areas, NoticeList, PrintAndData } from "./place-notes";
import { Rights } from "./rights-page";
import { RouteSection } from "./route-section";

/** For whoever decides: every rule, and beside it the words that it rests on. */
export function OfficerPage({ place, text }: { place: BrowsedPlace; text: OwnText }) {
  const { policy } = place;
  const words = useBrowserWords(policy, "document", text.anchors);
  const { t } = words;
  return (
    <PlaceFrame place={place} view="document" words={words}>
      <div className="panes panes-apart">
        <div className="pane-rules" role="region" aria-label={t("places.document.rules")} tabIndex={0}>
          <DocumentHead place={place} words={words} />
          <Areas place={place} words={words} />
          {policy.routes.map((route) => (
            <RouteSection key={route.id} route={route} words={words} />
          ))}
          <Rights place={place} words={words} />
          <NoticeList place={place} words={words} />
        </div>
        <div className="pane-text" role="region" aria-label={t("places.document.title")} tabIndex={0}>
          <DocumentText text={text} uses={place.uses} words={words} />
        </div>
      </div>
      <PrintAndData place={place} words={words} />
    </PlaceFrame>
  );
}
