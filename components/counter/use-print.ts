"use client";

import { useCallback, useEffect, useState } from "react";

/** A sheet is printed when the answer to the last key is there. */
export function usePrint(isPending: boolean): () => void {
  const [wanted, setWanted] = useState(0);
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (isPending || wanted === done) return;
    const frame = requestAnimationFrame(() => {
      setDone(wanted);
      window.print();
    });
    return () => cancelAnimationFrame(frame);
  }, [isPending, wanted, done]);
  return useCallback(() => setWanted((before) => before + 1), []);
}
