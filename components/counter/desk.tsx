"use client";

import "./counter.css";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { DeskDivision, DeskView } from "@/lib/counter/view";
import { IconSprite } from "../ui/outcome-icon";
import { CameraPane } from "./camera/camera";
import { useCamera } from "./camera/use-camera";
import { CheckFirst } from "./check-first";
import { CodeForm, codeField, type CodeRefusal } from "./code-form";
import { focusCell } from "./focus-cell";
import { DeskBar, DeskFoot } from "./desk-bar";
import { Give } from "./give";
import { ChooseHere } from "./desk-here";
import { DeskNotices, Kept } from "./desk-notices";
import { DeskForm } from "./desk-form";
import { DeskResult, type ResultProps } from "./desk-result";
import { DeskSheets } from "./desk-sheet";
import { isBlank, toggled, withTies, type House } from "./household";
import { linesOf, newcomer } from "./moves";
import { Documents } from "./source";
import type { DeskTexts } from "./texts";
import { useDesk, type Desk } from "./use-desk";
import { useDeskChords } from "./use-desk-chords";
import { useGive } from "./use-give";
import { useIdle } from "./use-idle";
import { useKeys } from "./use-keys";
import { useLeaving } from "./use-leaving";
import { useNoDraft } from "./use-no-draft";
import { useNext } from "./use-next";
import { useScanner } from "./use-scanner";
import { usePrint } from "./use-print";
import { useTicks } from "./use-ticks";

export interface DeskProps {
  first: DeskView;
  locale: string;
  here: string | null;
  divisions: DeskDivision[];
  /** Places of which the operator has the document's text. */
  sources: string[];
  texts: DeskTexts;
  codeTexts: Record<"label" | "submit" | "errorPrefix", string>;
  /** What the page before has to say, where there are no scripts. */
  notices: string[];
  /** Answers to the question pages that this browser keeps: of an applicant here, or of whoever used it before. */
  kept: "household" | "own" | null;
  action: (before: CodeRefusal | null, data: FormData) => Promise<CodeRefusal | null>;
}

const never = () => () => {};
const useLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** What of the matrix is shown, and the lines in which the cursor walks. */
function useMatrix(view: DeskView, texts: DeskTexts, showsMore: boolean) {
  const groups = useMemo(() => view.groups.filter(({ more }) => !more || showsMore), [view.groups, showsMore]);
  const relation = useMemo(
    () => ({ name: "relation-*", label: texts.people, kind: "choice" as const, options: view.relations }),
    [texts.people, view.relations],
  );
  const linesFor = useCallback((of: House) => linesOf(groups, relation, of), [groups, relation]);
  return { groups, linesFor };
}

/** Everything that the page does by itself, and what it holds. */
function useCounter({ first, locale, divisions, texts }: DeskProps) {
  const isLive = useLive();
  const desk = useDesk(first, locale);
  const { view, store } = desk;
  const isUnchecked = desk.scanned !== "";
  const [showsMore, setShowsMore] = useState(false);
  const [helps, setHelps] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const { ticks, tick, clear } = useTicks();
  const wipe = useCallback(() => {
    clear();
    store.wipe();
  }, [clear, store]);
  const { groups, linesFor } = useMatrix(view, texts, showsMore || !isLive);
  const keys = useKeys({ store, linesFor, divisions });
  const next = useNext(store, clear);
  const print = usePrint(store, desk.isPending);
  const give = useGive(store, desk.code);
  const camera = useCamera(desk.household);
  const idle = useIdle(wipe, camera.close);
  const toggleMore = () => setShowsMore((before) => !before);
  useNoDraft();
  useLeaving(isBlank(desk.house), wipe);
  useScanner(store, next.scan);
  useDeskChords({ desk, next, print, give, camera, toggleMore, setHelps });
  useEffect(() => {
    const { house, view: now, scanned } = store.state;
    // Before the first household somebody may have gone to the code already.
    if (scanned || (desk.household === 0 && document.activeElement?.id === codeField)) return;
    // Whoever comes back, or has checked a code, finds what is still missing; whoever begins, the family.
    focusCell(isBlank(house) ? newcomer : (now.result.next?.name ?? newcomer));
  }, [store, desk.household, isUnchecked]);
  const matrix = { groups, keys, active, setActive, showsMore, onMore: toggleMore, lines: linesFor(desk.house) };
  return { isLive, desk, next, print, give, camera, idle, helps, setHelps, ticks, tick, matrix };
}

/** The counter: all about one household on one page. Without scripts it is the same page with a button. */
export function CounterDesk(props: DeskProps) {
  const { locale, here, divisions, texts, codeTexts, notices, kept, action } = props;
  const { isLive, desk, next, print, give, camera, idle, helps, setHelps, ticks, tick, matrix } = useCounter(props);
  const { view, house, store } = desk;
  const isAway = idle.away !== null;
  return (
    <main id="main" className="desk" data-live={isLive ? "" : undefined}>
      <IconSprite />
      <DeskBar
        {...{ here, locale, texts, isLive, camera, view }}
        onNext={next.ask}
        onPrint={print}
        onGive={give.open}
        onHelp={() => setHelps(!helps)}
      >
        <CodeForm {...{ locale, action }} texts={codeTexts} onCode={isLive ? next.scan : null} message={next.message} />
      </DeskBar>
      <ChooseHere {...{ here, locale, texts }} places={view.places} />
      <DeskNotices {...{ desk, idle, next, texts, helps }} notices={isLive ? [] : notices}>
        <CameraPane {...{ camera, texts }} isOff={isAway || desk.trouble === "gone"} onCode={next.scan} />
        {give.code && !isAway ? <Give code={give.code} texts={texts} onClose={give.close} /> : null}
        {kept && desk.household === 0 ? <Kept {...{ kept, texts, locale }} /> : null}
      </DeskNotices>
      <div className="desk-panes no-print" hidden={isAway}>
        <div className="desk-left">
          <DeskForm
            {...{ desk, divisions, texts, locale, here, isLive, ...matrix }}
            toggle={(id) => store.change(toggled(house, id))}
            apart={(id) => store.change(withTies(house, id))}
          />
          <DeskFoot locale={locale} texts={texts} turn={view.turn} />
        </div>
        <Documents.Provider value={{ locale, places: props.sources, between: texts.semicolon, isLive }}>
          <Live {...{ desk, texts, locale, isLive, ticks, tick }} />
        </Documents.Provider>
      </div>
      {isAway ? null : <DeskSheets result={view.result} code={desk.code} texts={texts} ticks={ticks} />}
    </main>
  );
}

/** The answer beside the questions; what a code has brought is checked before it. */
function Live({ desk, locale, ...rest }: Omit<ResultProps, "result"> & { desk: Desk; locale: string }) {
  const { view, store, scanned, isPending } = desk;
  return (
    <aside className="desk-live" aria-label={rest.texts.result} aria-busy={isPending} data-turn={view.turn}>
      {scanned ? (
        <CheckFirst text={scanned} locale={locale} texts={rest.texts} isLive={rest.isLive} onChecked={store.checked} />
      ) : (
        <DeskResult {...rest} result={view.result} />
      )}
    </aside>
  );
}
