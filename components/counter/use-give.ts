"use client";

import { useState } from "react";
import type { DeskCode } from "@/lib/counter/view";
import type { DeskStore } from "./desk-store";

/** The household as a picture for somebody's phone: sealed when it is asked for, and gone with the next change or the next code. */
export function useGive(store: DeskStore, code: DeskCode | null) {
  const [given, setGiven] = useState<DeskCode | null>(null);
  const open = () => void store.seal().then(setGiven);
  return { code: given === code ? given : null, open, close: () => setGiven(null) };
}

export type Giving = ReturnType<typeof useGive>;
