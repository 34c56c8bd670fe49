"use client";

import { useState, useSyncExternalStore } from "react";
import type { DeskView } from "@/lib/counter/view";
import type { DeskState } from "./desk-state";
import { DeskStore } from "./desk-store";

export type Desk = DeskState & { store: DeskStore };

export function useDesk(first: DeskView, locale: string): Desk {
  const [store] = useState(() => new DeskStore(first, locale));
  return { ...useSyncExternalStore(store.subscribe, store.read, store.read), store };
}
