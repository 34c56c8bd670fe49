import type { ViewCell, ViewTable } from "@/lib/batch/result-view";

const textOf = (cell: ViewCell): string | number => (typeof cell === "object" ? cell.text : cell);
const isNumber = (cell: ViewCell): boolean => typeof cell === "number";

interface TableProps {
  table: ViewTable;
  sortBy: readonly string[];
  sortForm: string | undefined;
}

/** A table that /batch.js or the next page sorts; on a phone each row stands by itself, each cell with its column's name. */
export function ResultTable({ table, sortBy, sortForm }: TableProps) {
  const { id, caption, note, columns, rows } = table;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{caption}</h2>
      {note ? <p className="note">{note}</p> : null}
      {rows.length > 0 ? (
        <table className="table batch-table" aria-labelledby={`${id}-title`}>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <Heading key={column} {...{ table, index, sortForm }} sortBy={sortBy[index]} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <ResultRow key={index} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}

interface HeadingProps extends Pick<TableProps, "table" | "sortForm"> {
  index: number;
  sortBy: string | undefined;
}

function Heading({ table, index, sortBy, sortForm }: HeadingProps) {
  const column = table.columns[index];
  return (
    <th scope="col" data-sort-by={sortBy} data-sorts={sortForm && ""} aria-sort={directionOf(table, index)}>
      {sortForm ? (
        <button form={sortForm} name="sort" value={`${table.id} ${index}`} className="batch-sort" title={sortBy}>
          {column}
        </button>
      ) : (
        column
      )}
    </th>
  );
}

const directionOf = ({ sorted }: ViewTable, index: number): "ascending" | "descending" | undefined =>
  sorted?.column === index ? (sorted.up ? "ascending" : "descending") : undefined;

function ResultRow({ row, columns }: { row: readonly ViewCell[]; columns: readonly string[] }) {
  return (
    <tr>
      {row.map((cell, index) => (
        <td
          key={columns[index]}
          data-of={columns[index]}
          data-sort={typeof cell === "object" ? cell.sort : undefined}
          className={isNumber(cell) ? "batch-number" : undefined}
        >
          {textOf(cell)}
        </td>
      ))}
    </tr>
  );
}
