import type { DeskCell } from "@/lib/counter/view";
import type { Direction } from "./moves";

/** What a key means in a cell. */
export type Stroke =
  | { kind: "choose"; key: string; row: boolean }
  | { kind: "move"; direction: Direction }
  | { kind: "enter" | "clear" | "copy" | "nobody" | "undo" };

type KeyEvent = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey" | "isComposing">;

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** An input method that is on says `Process` and keeps the place of the key. */
function characterOf({ key, code, shiftKey }: KeyEvent): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit && (/^\d$/.test(key) || key === "Process" || (shiftKey && code.startsWith("Digit")))) return digit;
  if (code === "Slash" || key === "?" || key === "？" || key === "/") return "?";
  if (code === "Equal" || key === "=" || key === "＝") return "=";
  if (code === "Minus" || code === "NumpadSubtract" || key === "-" || key === "－") return "-";
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter ? letter.toLowerCase() : key.length === 1 ? key.normalize("NFKC").toLowerCase() : "";
}

/** @param caret where the caret stands in a field of text: arrows leave it only at its ends */
export function strokeOf(event: KeyEvent, cell: DeskCell, caret: { atStart: boolean; atEnd: boolean }): Stroke | null {
  if (event.isComposing || event.altKey || event.metaKey) return null;
  if (event.ctrlKey) return event.code === "KeyZ" && !event.shiftKey ? { kind: "undo" } : null;
  const direction = arrows[event.key];
  if (direction) {
    const inside = (direction === "left" && !caret.atStart) || (direction === "right" && !caret.atEnd);
    return inside ? null : { kind: "move", direction };
  }
  if (event.key === "Enter") return { kind: "enter" };
  const character = characterOf(event);
  if (character === "=") return { kind: "copy" };
  if (character === "-") return { kind: "nobody" };
  if (cell.kind !== "choice") return character === "?" ? { kind: "choose", key: "?", row: false } : null;
  if (event.key === "Backspace" || event.key === "Delete") return { kind: "clear" };
  return character === "" ? null : { kind: "choose", key: character, row: event.shiftKey && character !== "?" };
}
