import { z } from "zod";
import { isLinkToFile } from "./page-texts";
import type { ResultView, ViewCell, ViewTable } from "./result-view";

const cell = z.union([z.string(), z.number(), z.object({ text: z.string(), sort: z.union([z.string(), z.number()]) })]);
const table = z.object({
  id: z.string(),
  caption: z.string(),
  note: z.string().nullable(),
  columns: z.array(z.string()),
  rows: z.array(z.array(cell)),
  sorted: z.object({ column: z.number(), up: z.boolean() }).optional(),
});
const shown = z.object({
  view: z.object({ title: z.string(), notes: z.array(z.string()), faults: table.nullable(), tables: z.array(table) }),
  href: z.string().refine(isLinkToFile).nullable(),
});

/** What a page without scripts was answered, as it comes back with its next form. */
export interface Shown {
  view: ResultView;
  href: string | null;
}

const order = new Intl.Collator("zh", { numeric: true });
const valueOf = (one: ViewCell | undefined): string | number =>
  one === undefined ? "" : typeof one === "object" ? one.sort : one;

/** Numbers by their size, words as /batch.js sorts them. */
function compare(one: string | number, other: string | number): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return order.compare(String(one), String(other));
}

/** Upwards first, then the other way round. */
function sortedBy(one: ViewTable, column: number): ViewTable {
  if (column >= one.columns.length) return one;
  const up = !(one.sorted?.column === column && one.sorted.up);
  const rows = one.rows.toSorted((a, b) => compare(valueOf(a[column]), valueOf(b[column])) * (up ? 1 : -1));
  return { ...one, rows, sorted: { column, up } };
}

/**
 * The same answer with one of its tables in another order: it comes from the page and goes back to it, so that nothing has
 * to be kept. @param asked a table's id and the number of a column @returns `null` where it is no answer of ours
 */
export function sortView(before: unknown, asked: string): Shown | null {
  const { data } = shown.safeParse(before);
  const [, id, column = ""] = /^([\w-]{1,40}) (\d{1,2})$/.exec(asked) ?? [];
  if (!data || id === undefined) return null;
  const sort = (one: ViewTable): ViewTable => (one.id === id ? sortedBy(one, Number(column)) : one);
  const { faults, tables } = data.view;
  return { ...data, view: { ...data.view, faults: faults && sort(faults), tables: tables.map(sort) } };
}
