import { writeCsv } from "hucre/csv";
import { colToLetter, type DataValidation, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { rowOf } from "@/policies/facts/rows";
import type { Words } from "../i18n/words";
import { neutral } from "./cells";
import { choicesOf } from "./choices";
import { type Column, columnsFor, isFactColumn } from "./columns";
import { exampleRows } from "./example-family";
import { howToFill } from "./explain";
import { mostHouseholds } from "./limits";

const rowsWithChoices = mostHouseholds * 12;
const bold = { font: { bold: true }, alignment: { wrapText: true, vertical: "top" } } as const;

const rowsOf = (columns: readonly Column[], words: Words): string[][] =>
  [columns.map(({ heading }) => heading), ...exampleRows(columns, words)].map((row) => row.map(neutral));

/** A table to be filled, as text: with a mark at its beginning, by which office programs know that it is UTF-8. */
export const csvTemplate = (places: readonly JurisdictionId[], words: Words): string =>
  writeCsv(rowsOf(columnsFor(places, words), words), { bom: true, lineSeparator: "\r\n" });

/** What each column offers to choose from stands on a sheet of its own: a list inside a rule may have 255 characters at most. */
interface Offered {
  column: number;
  heading: string;
  labels: string[];
}

function offeredBy(columns: readonly Column[], words: Words): Offered[] {
  return columns.flatMap((column, index) => {
    if (!isFactColumn(column)) return [];
    const labels = choicesOf(column, words).map(({ label }) => label);
    return labels.length > 0
      ? [{ column: index, heading: column.heading, labels: [...labels, words.say("ui.unsure")] }]
      : [];
  });
}

/** Of several answers none can be chosen from a list that fits one: there the list only helps. */
function ruleFor({ column, labels }: Offered, index: number, columns: readonly Column[], words: Words): DataValidation {
  const [letter, source] = [colToLetter(column), colToLetter(index)];
  const chosen = columns[column];
  const several = chosen !== undefined && isFactColumn(chosen) && rowOf(chosen.fact).type === "list";
  return {
    type: "list",
    formula1: `${words.say("batch.explain.choices")}!$${source}$2:$${source}$${labels.length + 1}`,
    allowBlank: true,
    showErrorMessage: !several,
    errorStyle: "stop",
    errorTitle: words.say("batch.explain.title"),
    errorMessage: words.say("batch.explain.pick"),
    range: `${letter}2:${letter}${rowsWithChoices + 1}`,
  };
}

function explanation(columns: readonly Column[], words: Words): WriteSheet {
  const say = (key: string, values = {}) => words.say(`batch.explain.${key}`, values);
  const named = { sheet: say("sheet"), example: say("example"), unsure: words.say("ui.unsure") };
  const rules = (["blank", "order", "example", "privacy"] as const).map((rule) => [say(`rules.${rule}`, named), ""]);
  const wrapped = { alignment: { wrapText: true, vertical: "top" } } as const;
  return {
    name: say("title"),
    columns: [
      { width: 34, style: wrapped },
      { width: 90, style: wrapped },
    ],
    rows: [
      ...rules,
      ["", ""],
      [say("heading"), say("how")],
      ...columns.map((column) => [column.heading, howToFill(column, words)]),
    ],
    merges: rules.map((_, row) => ({ startRow: row, endRow: row, startCol: 0, endCol: 1 })),
    rowDefs: new Map(rules.map((_, row) => [row, { height: 34 }])),
  };
}

function choiceSheet(offered: readonly Offered[], words: Words): WriteSheet {
  const longest = Math.max(0, ...offered.map(({ labels }) => labels.length));
  return {
    name: words.say("batch.explain.choices"),
    columns: offered.map(() => ({ width: 24 })),
    rows: [
      offered.map(({ heading }) => heading),
      ...Array.from({ length: longest }, (_, row) => offered.map(({ labels }) => labels[row] ?? null)),
    ],
  };
}

/** A workbook to be filled: the table with an example, what every column means, and what can be chosen. */
export function xlsxTemplate(places: readonly JurisdictionId[], words: Words): Promise<Uint8Array> {
  const columns = columnsFor(places, words);
  const offered = offeredBy(columns, words);
  const sheet: WriteSheet = {
    name: words.say("batch.explain.sheet"),
    columns: columns.map(() => ({ width: 14 })),
    rows: rowsOf(columns, words),
    cells: new Map(columns.map(({ heading }, index) => [`0,${index}`, { value: heading, style: bold }])),
    rowDefs: new Map([[0, { height: 64 }]]),
    freezePane: { rows: 1, columns: 3 },
    dataValidations: offered.map((one, index) => ruleFor(one, index, columns, words)),
  };
  return writeXlsx({ sheets: [sheet, explanation(columns, words), choiceSheet(offered, words)] });
}
