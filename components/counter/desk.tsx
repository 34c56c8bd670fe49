"use client";

import "./counter.css";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { DeskDivision, DeskView } from "@/lib/counter/view";
import { IconSprite } from "../ui/outcome-icon";
import { CodeForm, codeField, type CodeRefusal } from "./code-form";
import { DeskBar } from "./desk-bar";
import { DeskNotices } from "./desk-notices";
import { DeskForm } from "./desk-form";
import { DeskResult } from "./desk-result";
import { DeskSheets } from "./desk-sheet";
import { isBlank, type House } from "./household";
import { linesOf, newcomer } from "./moves";
import type { DeskTexts } from "./texts";
import { useChords } from "./use-chords";
import { useDesk } from "./use-desk";
import { useIdle } from "./use-idle";
import { focusCell, useKeys } from "./use-keys";
import { useLeaving } from "./use-leaving";
import { useNext } from "./use-next";
import { useScanner } from "./use-scanner";
import { usePrint } from "./use-print";
import { useTicks } from "./use-ticks";

export interface DeskProps {
  first: DeskView;
  locale: string;
  here: string | null;
  divisions: DeskDivision[];
  texts: DeskTexts;
  codeTexts: Record<"label" | "submit" | "errorPrefix", string>;
  /** What the page before has to say, where there are no scripts. */
  notices: string[];
  action: (before: CodeRefusal | null, data: FormData) => Promise<CodeRefusal | null>;
}

const never = () => () => {};
const useLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** The counter: all about one household on one page. Without scripts it is the same page with a button. */
export function CounterDesk(props: DeskProps) {
  const { first, locale, here, divisions, texts, codeTexts, action } = props;
  const isLive = useLive();
  const desk = useDesk(first, locale);
  const { view, house, change, current } = desk;
  const [showsMore, setShowsMore] = useState(false);
  const [helps, setHelps] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const { ticks, tick, clear } = useTicks();
  const { wipe: wipeHouse } = desk;
  const wipe = useCallback(() => {
    clear();
    wipeHouse();
  }, [clear, wipeHouse]);
  const groups = useMemo(
    () => view.groups.filter(({ more }) => !more || showsMore || !isLive),
    [view.groups, showsMore, isLive],
  );
  const relation = useMemo(
    () => ({ name: "relation-*", label: texts.people, kind: "choice" as const, options: view.relations }),
    [texts.people, view.relations],
  );
  const linesFor = useCallback((of: House) => linesOf(groups, relation, of), [groups, relation]);
  const keys = useKeys({ desk, linesFor, divisions });
  const next = useNext(desk, clear);
  const print = usePrint(desk.isPending);
  const idle = useIdle(wipe);
  useLeaving(isBlank(house), wipe);
  useScanner({
    remember: useCallback(() => current.current.house, [current]),
    restore: useCallback((before: House) => change(before, ""), [change]),
    scanned: next.scan,
  });
  const choosePlace = (index: number) => () => {
    const id = view.places[index]?.id;
    if (id) change(toggled(current.current.house, id), "");
  };
  useChords({
    "Alt+N": next.ask,
    "Alt+P": print,
    "Alt+S": () => document.getElementById(codeField)?.focus(),
    "Alt+K": () => setHelps((before) => !before),
    "Alt+M": () => setShowsMore((before) => !before),
    ...Object.fromEntries(view.places.map((_, index) => [`Alt+${index + 1}`, choosePlace(index)])),
    F2: () => focusCell(view.result.next?.name ?? null),
    Escape: () => {
      next.stay();
      setHelps(false);
    },
  });
  useEffect(() => focusCell(newcomer), [view.turn]);
  return (
    <main id="main" className={`desk${idle.isHidden ? " desk-hidden" : ""}`} data-live={isLive ? "" : undefined}>
      <IconSprite />
      <DeskBar
        {...{ here, locale, texts, isLive }}
        places={view.places}
        onNext={next.ask}
        onPrint={print}
        onHelp={() => setHelps(!helps)}
      >
        <CodeForm {...{ locale, action }} texts={codeTexts} onCode={isLive ? next.scan : null} message={next.message} />
      </DeskBar>
      <DeskNotices {...{ desk, idle, next, texts, helps }} notices={isLive ? [] : props.notices} />
      <div className="desk-panes no-print" hidden={idle.isHidden}>
        <DeskForm
          {...{ desk, groups, keys, divisions, texts, locale, isLive, active, setActive, showsMore }}
          lines={linesFor(house)}
          toggle={(id) => change(toggled(house, id), "")}
          apart={(id) => change(withTies(house, id), "")}
          onMore={() => setShowsMore(!showsMore)}
        />
        <aside className="desk-live" aria-label={texts.result} aria-busy={desk.isPending} data-turn={view.turn}>
          <DeskResult {...{ texts, isLive, ticks, tick }} result={view.result} />
        </aside>
      </div>
      {isLive && !idle.isHidden ? <DeskSheets result={view.result} texts={texts} ticks={ticks} /> : null}
      {isLive ? null : <DeskSheets result={view.result} texts={texts} ticks={ticks} />}
    </main>
  );
}

const toggled = (house: House, id: string): House => {
  const has = house.places.includes(id);
  return {
    ...house,
    places: has ? house.places.filter((place) => place !== id) : [...house.places, id],
    apart: house.apart.filter((place) => place !== id),
  };
};

const withTies = (house: House, id: string): House => ({
  ...house,
  apart: house.apart.includes(id) ? house.apart.filter((place) => place !== id) : [...house.apart, id],
});
