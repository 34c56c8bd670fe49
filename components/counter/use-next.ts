"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { isBlank } from "./household";
import type { Desk } from "./use-desk";

/** One desk of a browser tells its other pages that the household is gone. */
const channelName = "counter";

/** From one household to the next: one question, then nothing is left of the one before. */
export function useNext(desk: Desk, clear: () => void) {
  const { begin, wipe, scan: openCode, setTrouble, current } = desk;
  const [asks, setAsks] = useState<"next" | "scan" | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [isScanned, setScanned] = useState(false);
  const waiting = useRef<string | null>(null);
  const channel = useRef<BroadcastChannel | null>(null);

  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return;
    const own = new BroadcastChannel(channelName);
    channel.current = own;
    own.onmessage = () => {
      clear();
      wipe();
      setTrouble("gone");
    };
    return () => own.close();
  }, [clear, setTrouble, wipe]);

  const reset = useCallback(() => {
    setAsks(null);
    setMessage(null);
    setScanned(false);
    waiting.current = null;
  }, []);

  const go = useCallback(() => {
    reset();
    clear();
    channel.current?.postMessage("next");
    void begin();
  }, [begin, clear, reset]);

  const open = useCallback(
    async (code: string) => {
      reset();
      const wrong = await openCode(code);
      setMessage(wrong);
      if (wrong !== null) return;
      clear();
      channel.current?.postMessage("next");
      setScanned(true);
    },
    [clear, openCode, reset],
  );

  const ask = useCallback(() => {
    if (asks === "next" || isBlank(current.current.house)) go();
    else setAsks("next");
  }, [asks, current, go]);

  const scan = useCallback(
    (code: string) => {
      if (isBlank(current.current.house)) return void open(code);
      waiting.current = code;
      setAsks("scan");
    },
    [current, open],
  );

  const yes = useCallback(() => {
    const code = waiting.current;
    if (asks === "scan" && code !== null) void open(code);
    else go();
  }, [asks, go, open]);

  return { asks, ask, scan, yes, stay: reset, message, isScanned };
}

export type Next = ReturnType<typeof useNext>;
