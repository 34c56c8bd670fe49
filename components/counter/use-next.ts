"use client";

import { useCallback, useEffect, useState } from "react";
import type { DeskStore } from "./desk-store";
import { isBlank } from "./household";

/** One page of a desk tells the others whose turn it is by now: a household of an earlier one is gone. */
const channelName = "counter";
/** What a page sends reaches its own listener as well, and then the next turn may have come. */
const own = new Set<unknown>();

function tellOthers(turn: string): void {
  own.add(turn);
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(turn);
  channel.close();
}

function useOthers(onTurn: (turn: unknown) => void): void {
  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return;
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = ({ data }) => own.has(data) || onTurn(data);
    return () => channel.close();
  }, [onTurn]);
}

/** `next`, or a code that waits until the household on the screen is finished. */
type Asked = "next" | { code: string } | null;

/** From one household to the next: one question, then nothing is left of the one before. */
export function useNext(store: DeskStore, clear: () => void) {
  const [asked, setAsked] = useState<Asked>(null);
  const [message, setMessage] = useState<string | null>(null);
  useOthers(
    useCallback(
      (turn) => {
        if (turn === store.state.view.turn) return;
        clear();
        store.tellGone();
      },
      [clear, store],
    ),
  );
  const stay = () => {
    setAsked(null);
    setMessage(null);
  };
  const go = () => {
    stay();
    clear();
    // Another page of this desk has begun the next one: this one joins it, and sends nobody away.
    if (store.state.trouble === "gone") return location.reload();
    void store.begin().then((turn) => turn && tellOthers(turn));
  };
  const open = async (code: string) => {
    stay();
    const came = await store.scan(code);
    if (!came) return;
    if ("wrong" in came) return setMessage(came.wrong);
    clear();
    tellOthers(came.turn);
  };
  const ask = () => (asked === "next" || isBlank(store.state.house) ? go() : setAsked("next"));
  const scan = (code: string) => (isBlank(store.state.house) ? void open(code) : setAsked({ code }));
  const yes = () => (asked && asked !== "next" ? void open(asked.code) : go());
  return { asked, ask, scan, yes, stay, message };
}

export type Next = ReturnType<typeof useNext>;
