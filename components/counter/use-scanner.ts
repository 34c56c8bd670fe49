"use client";

import { useEffect, useRef } from "react";
import { codeField } from "./code-form";
import { codeMark } from "./code-mark";
import type { DeskStore } from "./desk-store";
import type { House } from "./household";

/** No hand types that fast. */
const sure = 8;
const fastest = 50;

interface Typed {
  digits: string;
  at: number;
  /** What stood on the page before the first digit. */
  house: House | null;
}
const nothing: Typed = { digits: "", at: -fastest, house: null };
const isCode = ({ digits }: Typed): boolean => digits.length >= sure && digits.startsWith(codeMark);

/** A scanner types like a keyboard, wherever the cursor is: what it types is a code, and says nothing in a cell. */
export function useScanner(store: DeskStore, scanned: (code: string) => void): void {
  const open = useRef(scanned);
  useEffect(() => {
    open.current = scanned;
  });
  useEffect(() => {
    let typed: Typed = nothing;
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.id === codeField) return;
      const isFast = event.timeStamp - typed.at < fastest;
      const wasCode = isFast && isCode(typed);
      const digit = event.altKey || event.ctrlKey ? undefined : /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
      if (digit) {
        const before = isFast ? typed : { digits: "", house: store.state.house };
        typed = { digits: before.digits + digit, house: before.house, at: event.timeStamp };
      }
      if (digit ? !isCode(typed) : !(wasCode && event.key === "Enter")) return;
      if (!wasCode) store.restore(typed.house ?? store.state.house);
      if (!digit) {
        open.current(typed.digits);
        typed = nothing;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [store]);
}
