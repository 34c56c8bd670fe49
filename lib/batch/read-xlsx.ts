import { streamXlsxRows } from "hucre/xlsx";
import type { TableRow } from "./cells";
import { checkArchive } from "./check-archive";
import { mostCellsBeside, mostCharacters, mostColumns, mostHouseholds, mostRows } from "./limits";
import { TableRefused } from "./refusal";

/** What the cell shows, as text: of a formula the result that was stored with it, never the formula. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return String(value).slice(0, mostCharacters);
}

/** The first sheet of a workbook, row by row. */
export async function* xlsxRows(file: Buffer): AsyncGenerator<TableRow> {
  await checkArchive(file);
  let beside = 0;
  try {
    for await (const { index, values } of streamXlsxRows(file)) {
      beside += Math.max(0, values.length - mostColumns);
      if (beside > mostCellsBeside)
        throw new TableRefused("tooManyRows", { rows: mostRows, households: mostHouseholds });
      yield { number: index + 1, cells: values.slice(0, mostColumns).map(textOf) };
    }
  } catch (error) {
    throw error instanceof TableRefused ? error : new TableRefused("unreadable");
  }
}
