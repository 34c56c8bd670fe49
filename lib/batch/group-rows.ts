import type { Words } from "../i18n/words";
import { cellName, plain, type TableRow } from "./cells";
import type { RowColumn } from "./columns";
import { faultMessage, type Fault } from "./faults";
import type { Headings } from "./headings";
import { mostHouseholds } from "./limits";
import { memberName } from "./read-value";
import { TableRefused } from "./refusal";

/** The rows of one household, wherever they stand in the table. */
export interface HouseholdRows {
  name: string;
  rows: TableRow[];
}

/** Where a column stands, or -1. */
export function positionOf({ columns }: Headings, id: RowColumn | string): number {
  for (const [index, column] of columns) if (column.id === id) return index;
  return -1;
}

export const cellOf = (row: TableRow, index: number): string => plain(row.cells[index] ?? "");

/** @throws TableRefused where there are more households than one table may have, or none */
export function groupRows(
  rows: readonly TableRow[],
  headings: Headings,
  scripts: readonly [Words, ...Words[]],
): { households: HouseholdRows[]; faults: Fault[]; carried: string[] } {
  const at = positionOf(headings, "household");
  const [words] = scripts;
  const examples = scripts.map((script) => script.say("batch.explain.example"));
  const found = new Map<string, HouseholdRows>();
  const faults: Fault[] = [];
  const carried: string[] = [];
  const follows = followersIn(headings, scripts);
  let last = "";
  for (const row of rows.slice(headings.rows)) {
    const own = cellOf(row, at);
    if (isRemark(row, own, headings, scripts)) continue;
    const name = own === "" && follows(row) ? last : own;
    if (own === "" && name !== "") carried.push(cellName(at, row.number));
    last = name;
    if (name === "") faults.push(nameless(row, at, headings, words));
    else if (!examples.includes(name)) add(found, name, row);
  }
  if (found.size === 0 && faults.length === 0) throw new TableRefused("noRows");
  if (found.size > mostHouseholds)
    throw new TableRefused("tooManyHouseholds", { found: found.size, households: mostHouseholds });
  return { households: [...found.values()], faults, carried };
}

/** One cell over the rows of a household leaves all but the first empty: whoever is somebody's relative belongs to those above. */
function followersIn(headings: Headings, scripts: readonly Words[]): (row: TableRow) => boolean {
  const at = positionOf(headings, "relation");
  const applicant = scripts.flatMap((words) => [
    "applicant",
    words.say("facts.relation.values.applicant"),
    ...words.say("batch.words.also.relation.applicant").split(" "),
  ]);
  return (row) => cellOf(row, at) !== "" && !applicant.includes(cellOf(row, at));
}

/** 合计, 注：… below a table is nobody: in the column of the households, or first in a row that names none. */
function isRemark(row: TableRow, name: string, headings: Headings, scripts: readonly Words[]): boolean {
  if (cellOf(row, positionOf(headings, "relation")) !== "") return false;
  const said = name || (row.cells.map(plain).find((cell) => cell !== "") ?? "");
  return scripts.some((words) =>
    words
      .say("batch.words.noHousehold")
      .split(" ")
      .some((word) => said.startsWith(word)),
  );
}

/** 7, 07 and 7.0 are one household. */
function add(found: Map<string, HouseholdRows>, name: string, row: TableRow): void {
  const key = memberName(name);
  const household = found.get(key) ?? { name, rows: [] };
  household.rows.push(row);
  found.set(key, household);
}

const nameless = ({ number }: TableRow, column: number, { columns }: Headings, words: Words): Fault => ({
  cell: cellName(column, number),
  row: number,
  column,
  heading: columns.get(column)?.heading ?? "",
  message: faultMessage("household", {}, words),
  assessed: false,
});
