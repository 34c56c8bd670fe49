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
  /** One per column, in the order of the columns; short is the two-character word, the note what it is true of. */
  cells: readonly { word: OutcomeWord; short: string; note?: string | undefined }[];
}

interface OutcomeGridProps {
  caption: string;
  corner: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
}

export function OutcomeGrid({ caption, corner, columns, rows }: OutcomeGridProps) {
  const long = rows.length > 5;
  return (
    <div className="grid-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className={long ? "grid-outcomes grid-long" : "grid-outcomes"}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <ColumnNames corner={corner} columns={columns} />
        </thead>
        <tbody>
          {rows.map((row) => (
            <GridLine key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
        {long ? (
          <tfoot aria-hidden="true">
            <ColumnNames corner="" columns={columns.map(({ id, name }) => ({ id, name }))} />
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

function ColumnNames({ corner, columns }: { corner: string; columns: readonly GridColumn[] }) {
  return (
    <tr>
      <th scope="col">{corner}</th>
      {columns.map((column) => (
        <th key={column.id} scope="col">
          {column.href ? <a href={column.href}>{column.name}</a> : column.name}
          {column.note ? <small>{column.note}</small> : null}
        </th>
      ))}
    </tr>
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
          {cell.note ? <small>{cell.note}</small> : null}
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
          <span>{item.long}</span>
        </li>
      ))}
    </ul>
  );
}
