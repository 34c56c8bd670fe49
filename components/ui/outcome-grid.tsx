import type { ReactNode } from "react";
import { OutcomeMark } from "./outcome-mark";
import type { OutcomeWord } from "./outcome-tone";

export interface GridColumn {
  id: string;
  name: string;
  note?: string;
  href?: string;
}

export interface GridRow {
  id: string;
  name: string;
  note?: string;
  /** One per column, in the order of the columns; short is the two-character word. */
  cells: readonly { word: OutcomeWord; short: string }[];
}

interface OutcomeGridProps {
  caption: string;
  corner: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
}

function ColumnName({ column }: { column: GridColumn }): ReactNode {
  return column.href ? <a href={column.href}>{column.name}</a> : column.name;
}

export function OutcomeGrid({ caption, corner, columns, rows }: OutcomeGridProps) {
  return (
    <table className={rows.length > 5 ? "grid-outcomes grid-long" : "grid-outcomes"}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              <ColumnName column={column} />
              {column.note ? <small>{column.note}</small> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <GridLine key={row.id} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function GridLine({ row, columns }: { row: GridRow; columns: readonly GridColumn[] }) {
  return (
    <tr>
      <th scope="row">
        {row.name}
        {row.note ? <small>{row.note}</small> : null}
      </th>
      {row.cells.map((cell, index) => (
        <td key={columns[index]?.id ?? index}>
          <span className="place" aria-hidden="true">
            {columns[index]?.name}
          </span>
          <OutcomeMark word={cell.word} as="cell">
            {cell.short}
          </OutcomeMark>
        </td>
      ))}
    </tr>
  );
}

/** What the short words mean, only for those that the grid shows. */
export function OutcomeLegend({ items }: { items: readonly { word: OutcomeWord; short: string; long: string }[] }) {
  return (
    <ul className="legend-outcomes" role="list">
      {items.map((item) => (
        <li key={item.word}>
          <OutcomeMark word={item.word}>{item.short}</OutcomeMark>
          {item.long}
        </li>
      ))}
    </ul>
  );
}
