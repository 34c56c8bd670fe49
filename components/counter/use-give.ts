"use client";

import { useState } from "react";
import type { DeskStore } from "./desk-store";

/** The household as a picture for somebody's phone: sealed when it is asked for, and gone with the next change. */
export function useGive(store: DeskStore) {
  const [isOpen, setOpen] = useState(false);
  const open = () => void store.seal().then(() => setOpen(true));
  return { isOpen, open, close: () => setOpen(false) };
}

export type Giving = ReturnType<typeof useGive>;
