"use client";

import type { CameraSwitch } from "./camera/use-camera";
import { codeField } from "./code-form";
import { focusCell } from "./focus-cell";
import { toggled } from "./household";
import { useChords } from "./use-chords";
import type { Desk } from "./use-desk";
import type { Giving } from "./use-give";
import type { Next } from "./use-next";

interface Chords {
  desk: Desk;
  next: Next;
  give: Giving;
  camera: CameraSwitch;
  print: () => void;
  toggleMore: () => void;
  setHelps: (change: (before: boolean) => boolean) => void;
}

/** Everything that a key does wherever the cursor is. */
export function useDeskChords({
  desk: { view, store },
  next,
  give,
  camera,
  print,
  toggleMore,
  setHelps,
}: Chords): void {
  const choosePlace = (id: string) => () => store.change(toggled(store.state.house, id));
  useChords({
    "Alt+N": next.ask,
    "Alt+P": print,
    "Alt+G": give.open,
    "Alt+C": camera.open,
    "Alt+O": store.checked,
    "Alt+S": () => document.getElementById(codeField)?.focus(),
    "Alt+K": () => setHelps((before) => !before),
    "Alt+M": toggleMore,
    ...Object.fromEntries(view.places.map(({ id }, index) => [`Alt+${index + 1}`, choosePlace(id)])),
    "?": () => setHelps((before) => !before),
    F2: () => focusCell(view.result.next?.name ?? null),
    Escape: () => {
      next.stay();
      give.close();
      camera.close();
      setHelps(() => false);
    },
  });
}
