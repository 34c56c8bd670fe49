"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { DeskView } from "@/lib/counter/view";
import { applicant, houseOf, type House } from "./household";
import { askNext, openCode, sendHouse, type Reply } from "./server";

/** Fast enough for an answer in a fifth of a second, slow enough that two digits are one question. */
const pause = 40;
const again = 2000;
const mostUndone = 10;

export type Trouble = "failed" | "gone" | null;

const emptied: House = { people: [applicant], places: [], apart: [], values: {} };

interface Progress {
  /** Grows with every wiping: what was asked before it is heard no more. */
  generation: number;
  asked: number;
  heard: number;
}

/** The household of the page, and the answer to it. */
export function useDesk(first: DeskView, locale: string) {
  const [view, setView] = useState(first);
  const [house, setHouse] = useState(() => houseOf(first));
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [isPending, setPending] = useState(false);
  const now = useRef({ view: first, house });
  const progress = useRef<Progress>({ generation: 0, asked: 0, heard: 0 });
  const undone = useRef<{ house: House; cell: string }[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flight = useRef(new AbortController());

  const show = useCallback((next: DeskView, replaces: boolean) => {
    now.current.view = next;
    setView(next);
    if (!replaces) return;
    now.current.house = houseOf(next);
    undone.current = [];
    setHouse(now.current.house);
  }, []);

  /** Takes everything off the page at once; what is on its way is not waited for, and not heard. */
  const wipe = useCallback(() => {
    clearTimeout(timer.current);
    flight.current.abort();
    flight.current = new AbortController();
    progress.current.generation += 1;
    const { result, ...rest } = now.current.view;
    now.current.house = { ...emptied };
    undone.current = [];
    setPending(false);
    setHouse(now.current.house);
    const bare = { people: rest.people.slice(0, 1), values: {}, open: [], problems: {}, notes: {}, base: "" };
    show({ ...rest, ...bare, result: { ...result, sentence: "", next: null, places: [] } }, false);
  }, [show]);

  const hear = useCallback(
    (reply: Reply, generation: number, asked: number): boolean => {
      const { current } = progress;
      if (generation !== current.generation || asked < current.heard) return false;
      if ("gone" in reply) {
        wipe();
        setTrouble("gone");
        return false;
      }
      if (!("view" in reply)) return false;
      current.heard = asked;
      setTrouble(null);
      show(reply.view, false);
      if (asked === current.asked) setPending(false);
      return true;
    },
    [show, wipe],
  );

  const send = useCallback(() => {
    const { current } = progress;
    current.asked += 1;
    const { generation, asked } = current;
    sendHouse(locale, now.current.house, now.current.view, flight.current.signal)
      .then((reply) => hear(reply, generation, asked))
      .catch(() => {
        if (generation !== progress.current.generation) return;
        setTrouble("failed");
        timer.current = setTimeout(() => sender.current(), again);
      });
  }, [hear, locale]);
  const sender = useRef(send);
  useEffect(() => {
    sender.current = send;
  }, [send]);

  const put = useCallback((next: House) => {
    now.current.house = next;
    setHouse(next);
    setPending(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => sender.current(), pause);
  }, []);

  /** @param cell typing on in one cell is one change */
  const change = useCallback(
    (next: House, cell: string) => {
      const last = undone.current.at(-1);
      if (cell === "" || last?.cell !== cell)
        undone.current = [...undone.current, { house: now.current.house, cell }].slice(-mostUndone);
      put(next);
    },
    [put],
  );

  const undo = useCallback((): string | null => {
    const last = undone.current.pop();
    if (!last) return null;
    put(last.house);
    return last.cell;
  }, [put]);

  /** Somebody else: wiped first, then asked for a page of a new turn. */
  const begin = useCallback(async (): Promise<void> => {
    wipe();
    setTrouble(null);
    const { generation } = progress.current;
    const reply = await askNext(locale).catch(() => null);
    if (generation !== progress.current.generation) return;
    if (reply && "view" in reply) show(reply.view, true);
    else setTrouble("failed");
  }, [locale, show, wipe]);

  /** @returns what is wrong with a code; nothing where it has filled the page */
  const scan = useCallback(
    async (code: string): Promise<string | null> => {
      const { generation } = progress.current;
      const reply = await openCode(locale, code).catch(() => null);
      if (generation !== progress.current.generation) return null;
      if (reply && "message" in reply) return reply.message;
      if (!reply || !("view" in reply)) {
        setTrouble("failed");
        return null;
      }
      wipe();
      show(reply.view, true);
      return null;
    },
    [locale, show, wipe],
  );

  return { view, house, trouble, isPending, current: now, change, undo, wipe, begin, scan, setTrouble };
}

export type Desk = ReturnType<typeof useDesk>;
