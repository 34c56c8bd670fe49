"use client";

import { useEffect, useState, useSyncExternalStore } from "react";

const minute = 60_000;
const look = 1000;
/** Chosen by the desk and about nobody, so it may stay. */
const setting = "counter.idle";
export const idleChoices = [
  { hide: 2, wipe: 5 },
  { hide: 5, wipe: 10 },
  { hide: 10, wipe: 20 },
] as const;
const usual = 1;
const changed = "counter-idle";

function recall(): number {
  try {
    const kept = Number(localStorage.getItem(setting) ?? usual);
    return kept in idleChoices ? kept : usual;
  } catch {
    return usual;
  }
}

function keep(choice: number): void {
  try {
    localStorage.setItem(setting, String(choice));
  } catch {
    return;
  }
  window.dispatchEvent(new Event(changed));
}

function onSetting(listener: () => void) {
  window.addEventListener(changed, listener);
  return () => window.removeEventListener(changed, listener);
}

const watched = ["keydown", "pointerdown", "pointermove", "wheel"] as const;

/** Calls when nobody has touched the page for so long, by the clock: a computer that slept counts as well. */
function watch({ hide, wipe }: { hide: number; wipe: number }, onHide: () => void, onWipe: () => void): () => void {
  let seen = Date.now();
  let isWiped = false;
  const touch = () => {
    if (Date.now() - seen < hide * minute) seen = Date.now();
  };
  const check = () => {
    const away = Date.now() - seen;
    if (away >= hide * minute) onHide();
    if (away >= wipe * minute && !isWiped) {
      isWiped = true;
      onWipe();
    }
  };
  for (const event of watched) window.addEventListener(event, touch, { capture: true, passive: true });
  document.addEventListener("visibilitychange", check);
  const timer = setInterval(check, look);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", check);
    for (const event of watched) window.removeEventListener(event, touch, { capture: true });
  };
}

/** Nobody at the desk: the page is covered, then emptied. @param uncover what is not found again by whoever comes back */
export function useIdle(wipe: () => void, uncover: () => void) {
  const choice = useSyncExternalStore(onSetting, recall, () => usual);
  const [away, setAway] = useState<"hidden" | "wiped" | null>(null);
  /** Whoever comes back begins to be watched anew. */
  const [since, setSince] = useState(0);
  useEffect(
    () =>
      watch(
        idleChoices[choice] ?? idleChoices[usual],
        () => setAway((before) => before ?? "hidden"),
        () => {
          wipe();
          setAway("wiped");
        },
      ),
    [choice, wipe, since],
  );
  const back = () => {
    setAway(null);
    uncover();
    setSince((before) => before + 1);
  };
  return { away, back, choice, choose: keep };
}

export type Idle = ReturnType<typeof useIdle>;
