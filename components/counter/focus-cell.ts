export type Control = HTMLInputElement | HTMLSelectElement;

/** Puts the cursor on a cell, as soon as it is there. */
export function focusCell(name: string | null): void {
  if (name === null) return;
  const go = () => {
    const control = document.getElementById(name);
    control?.focus();
    if (control instanceof HTMLInputElement) control.select();
    control?.closest("tr")?.scrollIntoView({ block: "nearest" });
  };
  if (document.getElementById(name)) go();
  else requestAnimationFrame(go);
}

/** Arrows leave a field of text only at its ends, or when all of it is marked. */
export function caretOf(control: Control): { atStart: boolean; atEnd: boolean } {
  if (!(control instanceof HTMLInputElement)) return { atStart: true, atEnd: true };
  const { selectionStart: start, selectionEnd: end, value } = control;
  const isWhole = start === 0 && end === value.length;
  return { atStart: isWhole || (start === 0 && end === 0), atEnd: isWhole || start === value.length };
}
