"use client";

import { useCallback, useState } from "react";

/** Papers that were seen and clauses that were relied on: in the page alone, and gone with it. */
export function useTicks() {
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const tick = useCallback((id: string) => {
    setTicks((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const clear = useCallback(() => setTicks(new Set()), []);
  return { ticks, tick, clear };
}
