"use client";

import { useEffect } from "react";

/** As public/draft.js names it: a page that somebody has filled in half in this browser. */
const draft = "luohu.draft";

/** At a shared desk none of it stays, although only whoever holds the cookie of that household could read it. */
export function useNoDraft(): void {
  useEffect(() => {
    try {
      localStorage.removeItem(draft);
    } catch {
      // A browser that keeps nothing has nothing to be taken away.
      return;
    }
  }, []);
}
