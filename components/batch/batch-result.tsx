import type { ResultView } from "@/lib/batch/result-view";
import { ResultTable } from "./result-table";

export interface ResultTexts {
  download: string;
  downloadNote: string;
  tooLargeHere: string;
  note: string;
  /** `COLUMN` stands for the name of one. */
  sortBy: string;
  fileName: string;
}

interface BatchResultProps {
  view: ResultView;
  texts: ResultTexts;
  /** Where the workbook can be had; `null` where the page cannot hold it. */
  href: string | null;
  /** The form that a heading sends to have its table sorted; without it /batch.js sorts. */
  sortForm?: string;
}

/** What became of a table: what to put right, the summary, and the workbook. It knows no hooks: a route renders it as well. */
export function BatchResult({ view, texts, href, sortForm }: BatchResultProps) {
  const { title, notes, faults, tables } = view;
  const shown = faults ? [faults, ...tables] : tables;
  return (
    <div className="batch-result">
      <h2 id="batch-result" tabIndex={-1}>
        {title}
      </h2>
      {href ? (
        <p className="actions">
          <a className="button button-primary" href={href} download={texts.fileName} data-batch-file="">
            {texts.download}
          </a>
        </p>
      ) : null}
      <p className="note">{href ? texts.downloadNote : texts.tooLargeHere}</p>
      {notes.map((note) => (
        <p key={note} className="inset">
          {note}
        </p>
      ))}
      {shown.map((table) => (
        <ResultTable
          key={table.id}
          table={table}
          sortBy={table.columns.map((column) => texts.sortBy.replace("COLUMN", column))}
          sortForm={sortForm}
        />
      ))}
      <p className="note">{texts.note}</p>
    </div>
  );
}
