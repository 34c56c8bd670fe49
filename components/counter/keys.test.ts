import { expect, test } from "vitest";
import type { DeskCell } from "@/lib/counter/view";
import { strokeOf } from "./keys";

const choice: DeskCell = { name: "work", label: "", kind: "choice", options: [] };
const number: DeskCell = { ...choice, kind: "number" };
const ends = { atStart: true, atEnd: true };
const stroke = (event: Partial<KeyboardEvent>, cell = choice, caret = ends) =>
  strokeOf(
    { key: "", code: "", shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, isComposing: false, ...event },
    cell,
    caret,
  );

test("a digit says the option of its number, in the row with Shift", () => {
  expect(stroke({ key: "2", code: "Digit2" })).toEqual({ kind: "choose", key: "2", row: false });
  expect(stroke({ key: "2", code: "Numpad2" })).toEqual({ kind: "choose", key: "2", row: false });
  expect(stroke({ key: "@", code: "Digit2", shiftKey: true })).toEqual({ kind: "choose", key: "2", row: true });
});

test("an input method that is on does no harm", () => {
  expect(stroke({ key: "Process", code: "Digit2" })).toEqual({ kind: "choose", key: "2", row: false });
  expect(stroke({ key: "Process", code: "KeyB" })).toEqual({ kind: "choose", key: "b", row: false });
  expect(stroke({ key: "？", code: "Slash", shiftKey: true })).toEqual({ kind: "choose", key: "?", row: false });
  expect(stroke({ key: "Enter", code: "Enter", isComposing: true }, number)).toBeNull();
});

test("in a field of text digits are digits, and arrows leave it only at its ends", () => {
  expect(stroke({ key: "2", code: "Digit2" }, number)).toBeNull();
  expect(stroke({ key: "?", code: "Slash", shiftKey: true }, number)).toMatchObject({ kind: "choose", key: "?" });
  expect(stroke({ key: "ArrowLeft" }, number, { atStart: false, atEnd: true })).toBeNull();
  expect(stroke({ key: "ArrowLeft" }, number)).toEqual({ kind: "move", direction: "left" });
  expect(stroke({ key: "ArrowDown" }, number, { atStart: false, atEnd: false })).toEqual({
    kind: "move",
    direction: "down",
  });
});

test("keys of the browser stay the browser's", () => {
  expect(stroke({ key: "0", code: "Digit0", ctrlKey: true })).toBeNull();
  expect(stroke({ key: "p", code: "KeyP", ctrlKey: true })).toBeNull();
  expect(stroke({ key: "Tab", code: "Tab" })).toBeNull();
  expect(stroke({ key: "F5", code: "F5" })).toBeNull();
  expect(stroke({ key: "z", code: "KeyZ", ctrlKey: true })).toEqual({ kind: "undo" });
});
