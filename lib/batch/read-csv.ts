import { streamCsvRows } from "hucre/csv";
import type { TableRow } from "./cells";
import { mostCharacters, mostColumns } from "./limits";

/** UTF-8 where it is UTF-8, else what Chinese office programs write: GBK. UTF-16 says so itself. */
export function decode(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder("utf-16le").decode(file);
  if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder("utf-16be").decode(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return new TextDecoder("gb18030").decode(file);
  }
}

const delimiters = [",", ";", "\t", "，"] as const;

/** Whichever of them the first line with text has most of, outside quotation marks. */
export function delimiterOf(text: string): string {
  const [line = ""] = /[^\r\n]*\S[^\r\n]*/.exec(text.slice(0, 100_000)) ?? [];
  const bare = line.replace(/"[^"]*"/g, "");
  const counts = delimiters.map((one) => ({ one, count: bare.split(one).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).one;
}

/** A table of text, row by row. */
export function* csvRows(file: Buffer): Generator<TableRow> {
  const text = decode(file);
  let number = 0;
  for (const cells of streamCsvRows(text, { delimiter: delimiterOf(text) })) {
    number += 1;
    yield { number, cells: cells.slice(0, mostColumns).map((cell) => String(cell ?? "").slice(0, mostCharacters)) };
  }
}
