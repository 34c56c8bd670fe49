import "./result.css";
import type { ResultView } from "@/lib/result/result-view";
import type { OutcomeChange } from "@/policies/assess/changes";
import { ReadAloudButton } from "../site/read-aloud";
import { IconSprite } from "../ui/outcome-icon";
import { NextQuestion } from "./next-question";
import { NextSteps } from "./next-steps";
import { PlaceSection } from "./place-section";
import { ResultGrid } from "./result-grid";
import { GoOn } from "./go-on";
import { SinceThen } from "./since-then";
import { VerdictSentence } from "./verdict-sentence";
import type { HouseholdWords } from "./household-words";

const call = { call: (chunks: React.ReactNode) => <a href="tel:12345">{chunks}</a> };

interface Outcome {
  view: ResultView;
  land: readonly string[] | null;
  notices: readonly string[];
  changes: readonly OutcomeChange[];
  /** There is more to ask, in the ordinary order. */
  goesOn: boolean;
  words: HouseholdWords;
}

/** The answer first, then place by place, then what could change it. */
export function OutcomePage({ view, land, notices, changes, goesOn, words }: Outcome) {
  const { t } = words;
  return (
    <main id="main" className="page result">
      <IconSprite />
      <h1>{t("result.title")}</h1>
      <ReadAloudButton />
      {notices.map((notice) => (
        <p key={notice} className="inset">
          {notice}
        </p>
      ))}
      <SinceThen changes={changes} words={words} />
      <VerdictSentence verdict={view.verdict} words={words} />
      <ResultGrid grid={view.grid} words={words} />
      <p className="note no-print">{t.rich("result.verify", call)}</p>
      {view.question ? <NextQuestion question={view.question} words={words} /> : null}
      {goesOn ? <GoOn words={words} /> : null}
      {view.cards.map((card) => (
        <PlaceSection key={card.id} card={card} view={view} land={land} words={words} />
      ))}
      {view.noneChosen || view.othersLeft ? <OtherPlaces noneChosen={view.noneChosen} words={words} /> : null}
      <NextSteps words={words} />
      <script src="/result.js" defer data-keep="" />
    </main>
  );
}

/** Only what the family considers is looked at; the others are one page away. */
function OtherPlaces({ noneChosen, words: { t, locale } }: { noneChosen: boolean; words: HouseholdWords }) {
  return (
    <p className="no-print" id="others">
      {t(noneChosen ? "result.others.noneChosen" : "result.others.left")}
      <a href={`/${locale}/check/places?return=result`}>{t("result.others.add")}</a>
    </p>
  );
}
