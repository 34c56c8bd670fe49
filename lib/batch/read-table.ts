import { isWritten, type TableRow } from "./cells";
import { mostHouseholds, mostLines, mostRows } from "./limits";
import { csvRows } from "./read-csv";
import { xlsxRows } from "./read-xlsx";
import { TableRefused } from "./refusal";

const startsWith = (file: Buffer, ...bytes: number[]): boolean => bytes.every((byte, index) => file[index] === byte);
const isZip = (file: Buffer): boolean => startsWith(file, 0x50, 0x4b);
/** Also a workbook behind a password. */
const isOld = (file: Buffer): boolean => startsWith(file, 0xd0, 0xcf, 0x11, 0xe0);
const isText = (file: Buffer): boolean =>
  !file.subarray(0, 4096).includes(0) || startsWith(file, 0xff, 0xfe) || startsWith(file, 0xfe, 0xff);

function rowsOf(file: Buffer): AsyncIterable<TableRow> | Iterable<TableRow> {
  if (file.length === 0) throw new TableRefused("empty");
  if (isOld(file)) throw new TableRefused("oldFormat");
  if (isZip(file)) return xlsxRows(file);
  if (!isText(file)) throw new TableRefused("unreadable");
  return csvRows(file);
}

/** A row that stands alone far below has been hit by mistake; who reads on for it reads a million. */
const furthest = mostRows * 4;

/** The rows in which something is written, of whatever kind of file it is: what is in it decides, not its name. */
export async function readTable(file: Buffer): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of rowsOf(file)) {
    if (isWritten(row)) rows.push(row);
    const isTooFar = isWritten(row) && row.number > furthest;
    if (rows.length > mostRows || isTooFar || row.number > mostLines)
      throw new TableRefused("tooManyRows", { rows: mostRows, households: mostHouseholds });
  }
  if (rows.length === 0) throw new TableRefused("empty");
  return rows;
}
