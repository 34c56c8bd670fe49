import type { Words } from "../i18n/words";

/** Something to put right in one cell. */
export interface Fault {
  /** As a spreadsheet names it, D17. */
  cell: string;
  row: number;
  /** From 0, for whoever sorts. */
  column: number;
  heading: string;
  message: string;
  /** Whether the rest of the household is assessed all the same, with this cell taken for not answered. */
  assessed: boolean;
}

/** The words of a fault, and what becomes of the household. */
export function faultMessage(id: string, values: Record<string, string | number>, words: Words): string {
  return words.find(`batch.faults.${id}`, values) ?? words.say(`errors.${id}`, values);
}

export const inCellOrder = (a: Fault, b: Fault): number => a.row - b.row || a.column - b.column;
