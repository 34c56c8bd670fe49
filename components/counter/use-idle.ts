"use client";

import { useEffect, useRef, useState } from "react";

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

function recall(): number {
  try {
    const kept = Number(localStorage.getItem(setting) ?? usual);
    return kept in idleChoices ? kept : usual;
  } catch {
    return usual;
  }
}

/** Nobody at the desk: the page is covered, then emptied. A computer that slept counts by its clock. */
export function useIdle(wipe: () => void) {
  const [choice, setChoice] = useState<number>(usual);
  const [isHidden, setHidden] = useState(false);
  const seen = useRef(0);
  const isWiped = useRef(false);
  useEffect(() => {
    setChoice(recall());
  }, []);
  useEffect(() => {
    const { hide, wipe: last } = idleChoices[choice] ?? idleChoices[usual];
    seen.current = Date.now();
    const touch = () => {
      if (Date.now() - seen.current < hide * minute) seen.current = Date.now();
    };
    const check = () => {
      const away = Date.now() - seen.current;
      if (away >= hide * minute) setHidden(true);
      if (away >= last * minute && !isWiped.current) {
        isWiped.current = true;
        wipe();
      }
    };
    const watched = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
    for (const event of watched) window.addEventListener(event, touch, { capture: true, passive: true });
    document.addEventListener("visibilitychange", check);
    const timer = setInterval(check, look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", check);
      for (const event of watched) window.removeEventListener(event, touch, { capture: true });
    };
  }, [choice, wipe]);
  const back = () => {
    seen.current = Date.now();
    isWiped.current = false;
    setHidden(false);
  };
  const choose = (next: number) => {
    setChoice(next);
    try {
      localStorage.setItem(setting, String(next));
    } catch {
      return;
    }
  };
  return { isHidden, back, choice, choose };
}
