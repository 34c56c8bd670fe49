"use client";

import { useEffect, useRef } from "react";

/** Codes of ours begin so (lib/hand-over/digits.ts), and no hand types that fast. */
const mark = "8010";
const sure = 8;
const fastest = 50;

interface Scanner {
  /** What stood on the page before the first digit. */
  remember: () => unknown;
  restore: (before: never) => void;
  scanned: (code: string) => void;
}

/** A scanner types like a keyboard, wherever the cursor is: what it types is a code, and says nothing in a cell. */
export function useScanner({ remember, restore, scanned }: Scanner): void {
  const typed = useRef<{ digits: string; at: number; before: unknown }>({ digits: "", at: 0, before: null });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
      const { current } = typed;
      const isFast = event.timeStamp - current.at < fastest;
      const isCode = isFast && current.digits.length >= sure && current.digits.startsWith(mark);
      if (event.target instanceof HTMLElement && event.target.id === "code") return;
      if (digit && !event.altKey && !event.ctrlKey) {
        typed.current = isFast
          ? { ...current, digits: current.digits + digit, at: event.timeStamp }
          : { digits: digit, at: event.timeStamp, before: remember() };
        if (!isCode) {
          if (isFast && typed.current.digits.length === sure && typed.current.digits.startsWith(mark))
            restore(current.before as never);
          else return;
        }
      } else if (!(isCode && event.key === "Enter")) return;
      else {
        scanned(current.digits);
        typed.current = { digits: "", at: 0, before: null };
      }
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [remember, restore, scanned]);
}
