"use client";

import { useEffect, useRef } from "react";

/** In a cell a question mark is an answer. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

/** Keys that hold wherever the cursor is, by the place of the key: an input method changes letters on the way. */
export function useChords(chords: Readonly<Record<string, () => void>>): void {
  const latest = useRef(chords);
  useEffect(() => {
    latest.current = chords;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
      const chord = event.altKey && isPlain ? `Alt+${event.code.replace(/^Key|^Digit/, "")}` : event.key;
      const act = latest.current[chord];
      if (!act || event.isComposing || (chord === "?" && isTyping(event.target))) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
