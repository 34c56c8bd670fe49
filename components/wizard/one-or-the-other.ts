import type { FormEvent } from "react";

const isAlone = ({ dataset }: HTMLInputElement): boolean => dataset["alone"] !== undefined;

/** Is this event an answer? Whoever unticks or deletes takes one away. */
const isSaying = (control: HTMLInputElement, event: Event): boolean =>
  control.type === "checkbox"
    ? control.checked
    : control.value !== "" && !(event instanceof InputEvent && event.inputType.startsWith("delete"));

/**
 * "None" and "not sure" stand beside no other answer: the later word counts. A number is never taken away,
 * for a tick can be a slip; both together are refused in words (`checkField`), as they are without scripts.
 */
export function oneOrTheOther({ target, nativeEvent }: FormEvent<HTMLFormElement>): void {
  if (!(target instanceof HTMLInputElement) || !isSaying(target, nativeEvent)) return;
  for (const other of target.closest("fieldset")?.querySelectorAll<HTMLInputElement>("input[type=checkbox]:checked") ??
    []) {
    if (other !== target && (isAlone(other) || isAlone(target))) other.click();
  }
}
