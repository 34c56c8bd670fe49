/** A table as it was sent: cells are texts, whatever program wrote them. */
export interface TableRow {
  /** As a spreadsheet counts, from 1. */
  number: number;
  cells: readonly string[];
}

export const isWritten = ({ cells }: TableRow): boolean => cells.some((cell) => plain(cell) !== "");

/** A1, AB17. @param column from 0 */
export function cellName(column: number, row: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters + row;
}

const startsFormula = /^[=+\-@\t\r]/;

/** No cell that we write is a formula for the program that opens it. */
export const neutral = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

const unseen = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;

/** Text as people type it: without what cannot be seen, and without the mark that `neutral` sets. */
export const plain = (text: string): string =>
  text
    .replace(unseen, "")
    .replace(/^'(?=[=+\-@\t\r])/, "")
    .trim();
