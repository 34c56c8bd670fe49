"use client";

import { useEffect } from "react";

/** A page that is left takes the household with it: nothing waits behind the back button. Before that, one question. */
export function useLeaving(isBlank: boolean, wipe: () => void): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    if (!isBlank) window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isBlank]);
  useEffect(() => {
    const back = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload();
    };
    window.addEventListener("pagehide", wipe);
    window.addEventListener("pageshow", back);
    return () => {
      window.removeEventListener("pagehide", wipe);
      window.removeEventListener("pageshow", back);
    };
  }, [wipe]);
}
