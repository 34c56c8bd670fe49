import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Words } from "../i18n/words";
import { cellName, plain, type TableRow } from "./cells";
import { type Column, columnFinder, columnsFor, inOrder, isFactColumn } from "./columns";
import { mostRowsAbove } from "./limits";
import { shown } from "./read-value";
import { TableRefused } from "./refusal";

/** What the columns of a table are. */
export interface Headings {
  /** By position. */
  columns: ReadonlyMap<number, Column>;
  places: JurisdictionId[];
  /** Headings that nobody understands. */
  unknown: string[];
  /** Columns of these places that the table has not: taken for not answered. */
  missing: string[];
  /** How many rows stand above and in the headings. */
  rows: number;
}

/** @param scripts the one of the page comes first @throws TableRefused where it is no table of ours */
export function readHeadings(rows: readonly TableRow[], scripts: readonly [Words, ...Words[]]): Headings {
  const [words] = scripts;
  const find = columnFinder(scripts);
  const at = rows
    .slice(0, mostRowsAbove)
    .findIndex(({ cells }) => cells.some((cell) => find(plain(cell))?.id === "household"));
  const above = rows[at];
  const say = (column: string): string => words.say(`batch.headings.${column}`);
  if (!above) throw new TableRefused("noHeadings", { household: say("household") });
  const below = secondRow(above, rows[at + 1], find);
  const row = below ? { ...above, cells: joined(above, below, find) } : above;
  const columns = new Map<number, Column>();
  const unknown: string[] = [];
  row.cells.forEach((cell, index) => {
    const heading = plain(cell);
    const column = find(heading);
    if (!column) {
      if (heading !== "") unknown.push(shown(heading));
      return;
    }
    columns.set(once(column, index, columns, row), column);
  });
  const found = [...columns.values()];
  if (!found.some(({ fact }) => fact === "relation"))
    throw new TableRefused("noRelation", {
      relation: say("relation"),
      applicant: words.say("facts.relation.values.applicant"),
    });
  const places = inOrder(found.flatMap(({ jurisdiction }) => jurisdiction ?? []));
  if (places.length === 0) throw new TableRefused("noPlace");
  return { columns, places, unknown, missing: missing(found, places, words), rows: at + (below ? 2 : 1) };
}

type Find = ReturnType<typeof columnFinder>;

/** Headings in two rows: one cell over several columns, and what each of them is below it. */
function secondRow(above: TableRow, below: TableRow | undefined, find: Find): TableRow | null {
  if (!below || !below.cells.some((cell) => find(plain(cell)))) return null;
  const isUnder = (cell: string, index: number): boolean =>
    plain(cell) === "" || !find(plain(above.cells[index] ?? "")) || find(plain(cell)) !== null;
  return below.cells.every(isUnder) ? below : null;
}

const joined = (above: TableRow, below: TableRow, find: Find): string[] =>
  Array.from({ length: Math.max(above.cells.length, below.cells.length) }, (_, index) => {
    const [over, under] = [above.cells[index] ?? "", below.cells[index] ?? ""];
    return find(plain(under)) ? under : over;
  });

function once(
  column: Column,
  index: number,
  columns: ReadonlyMap<number, Column>,
  { number, cells }: TableRow,
): number {
  for (const [before, { id }] of columns)
    if (id === column.id) {
      const [first, second] = [cellName(before, number), cellName(index, number)];
      throw new TableRefused("repeatedHeading", { heading: plain(cells[index] ?? ""), first, second });
    }
  return index;
}

const missing = (found: readonly Column[], places: readonly JurisdictionId[], words: Words): string[] =>
  columnsFor(places, words)
    .filter(isFactColumn)
    .filter(({ id }) => !found.some((column) => column.id === id))
    .map(({ heading }) => heading);
