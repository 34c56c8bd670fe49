"use client";

import { useCallback, useEffect, useState } from "react";
import type { DeskStore } from "./desk-store";

/** A sheet is printed when the answer to the last key is there, with the code that opens it again. */
export function usePrint(store: DeskStore, isPending: boolean): () => void {
  const [wanted, setWanted] = useState(0);
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (isPending || wanted === done) return;
    let isStale = false;
    void store.seal().then(() =>
      requestAnimationFrame(() => {
        if (isStale) return;
        setDone(wanted);
        window.print();
      }),
    );
    return () => {
      isStale = true;
    };
  }, [store, isPending, wanted, done]);
  return useCallback(() => setWanted((before) => before + 1), []);
}
