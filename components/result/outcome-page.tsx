import "./outcome.css";
import type { AskedHere as Asked } from "@/lib/result/asked-here";
import type { ResultView } from "@/lib/result/result-view";
import type { OutcomeChange } from "@/policies/assess/changes";
import { ReadAloudButton } from "../site/read-aloud";
import { IconSprite } from "../ui/outcome-icon";
import { AskedHere } from "./asked-here";
import { NextSteps } from "./next-steps";
import { Opening } from "./opening";
import { PlaceLines } from "./place-lines";
import { ResultGrid } from "./result-grid";
import { GoOn } from "./go-on";
import { Schooling } from "./schooling";
import { SinceThen } from "./since-then";
import type { HouseholdWords } from "./household-words";

const call = { call: (chunks: React.ReactNode) => <a href="tel:12345">{chunks}</a> };

interface Outcome {
  view: ResultView;
  household: string;
  asked: Asked | null;
  notices: readonly string[];
  changes: readonly OutcomeChange[];
  /** There is more to ask, in the ordinary order. */
  goesOn: boolean;
  words: HouseholdWords;
}

/** The answer first, then the question that decides most, then a line a place. */
export function OutcomePage({ view, household, asked, notices, changes, goesOn, words }: Outcome) {
  const { t } = words;
  const isUnanswered = goesOn && view.verdict?.begins === "unanswered";
  return (
    <main id="main" className="page outcome">
      <IconSprite />
      <h1>{t("result.title")}</h1>
      <ReadAloudButton />
      {notices.map((notice) => (
        <p key={notice} className="inset">
          {notice}
        </p>
      ))}
      <SinceThen changes={changes} words={words} />
      {view.schooling ? <Schooling schooling={view.schooling} words={words} /> : <Moves view={view} words={words} />}
      <p className="note">{t.rich("result.verify", call)}</p>
      {asked ? <AskedHere {...{ asked, household, words }} /> : null}
      {view.schooling ? null : <PlaceLines lines={view.lines} words={words} />}
      {goesOn ? <GoOn isFirst={isUnanswered} words={words} /> : null}
      {view.verdict === null || view.othersLeft ? (
        <OtherPlaces noneChosen={view.verdict === null} words={words} />
      ) : null}
      <NextSteps isUnanswered={isUnanswered} words={words} />
      <script src="/result.js" defer data-keep="" />
    </main>
  );
}

/** Who may settle where. */
function Moves({ view, words }: Pick<Outcome, "view" | "words">) {
  return (
    <>
      <Opening verdict={view.verdict} words={words} />
      <ResultGrid grid={view.grid} words={words} />
    </>
  );
}

/** Only what the family considers is looked at; the others are one page away. */
function OtherPlaces({ noneChosen, words: { t, locale } }: { noneChosen: boolean; words: HouseholdWords }) {
  return (
    <p className="note no-print">
      {t(noneChosen ? "result.others.noneChosen" : "result.others.left")}
      <a href={`/${locale}/check/places?return=result`}>{t("result.others.add")}</a>
    </p>
  );
}
